import { foldHashtag } from './extract-terms.ts'
import { foldHandle } from './fold-handle.ts'
import { tokenise } from './tokenise.ts'

/**
 * A term of a topic, cut exactly as posts are cut: one token is a word, several are a phrase, none means that the
 * term holds nothing that can be searched. `#tag` finds the hashtag only, `@handle` the mention only.
 * @example foldTopicTerm('Vacunación') // ['vacunacion']
 * @example foldTopicTerm('"covid 19"') // ['covid', '19']
 * @example foldTopicTerm('#VacúnateYa') // ['#vacunateya']
 */
export function foldTopicTerm(term: string): string[] {
  const trimmed = term.trim().replace(/^["“«„]+/u, '')
  if (/^[#＃]/u.test(trimmed)) {
    const tag = foldHashtag(trimmed)
    return tag === '' ? [] : [`#${tag}`]
  }
  if (/^[@＠]./u.test(trimmed) && !/\s/u.test(trimmed))
    return [`@${foldHandle(trimmed.replace(/^＠/u, '@'))}`]
  return tokenise(trimmed).map((token) => token.folded)
}
