import { foldHandle } from './fold-handle.ts'
import { splitHashtag } from './split-hashtag.ts'
import { eachToken } from './tokenise.ts'

/** Stands between the words of the title and those of the text, and before those of a hashtag. No word is equal to it. */
export const titleEnd = '¶'

/** A post of more words is kept whole, but only so many of them can be searched. */
const mostTerms = 20_000

export interface TermSource {
  readonly title: string | null
  readonly text: string
  readonly hashtags: readonly string[]
  readonly mentions: readonly string[]
}

/**
 * What a post can be found by: the words of the title, the mark `¶`, the words of the text in reading order with
 * repetitions, so that a phrase is a contiguous run, then `#tag` for each hashtag and `@handle` for each mention, and
 * last, behind a mark each, the words of hashtags whose cut is sure.
 * @example extractTerms({ title: null, text: 'Hoy #VacúnateYa con @Ana', hashtags: ['VacúnateYa'], mentions: ['Ana'] })
 * // ['¶', 'hoy', 'vacunateya', 'con', 'ana', '#vacunateya', '@ana', '¶', 'vacunate', 'ya']
 */
export function extractTerms(post: TermSource): string[] {
  const terms: string[] = []
  const add = (folded: string) => {
    if (terms.length < mostTerms) terms.push(folded)
  }
  if (post.title !== null) eachToken(post.title, add)
  terms.push(titleEnd)
  eachToken(post.text, add)
  for (const tag of post.hashtags) {
    const folded = foldHashtag(tag)
    if (folded !== '') add(`#${folded}`)
  }
  for (const handle of post.mentions) add(`@${foldHandle(handle)}`)
  for (const tag of post.hashtags) {
    const parts = splitHashtag(tag)
    if (parts.length > 0) add(titleEnd)
    for (const part of parts) eachToken(part, add)
  }
  return terms
}

/** A hashtag as one word: what its words fold to, joined. Empty when it holds none. */
export function foldHashtag(tag: string): string {
  let joined = ''
  eachToken(tag, (folded) => {
    joined += folded
  })
  return joined
}
