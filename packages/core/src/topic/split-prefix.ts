import { foldTopicTerm } from '../text/fold-topic-term.ts'
import { tokenise } from '../text/tokenise.ts'

/** What somebody has typed of a term so far: whole words, and the beginning of the word they are at. */
export interface TypedPrefix {
  /** Words before it, as posts are indexed; a suggestion continues them. */
  readonly context: readonly string[]
  readonly prefix: string
}

/**
 * Cuts a half-typed term for autocompletion. Where a script writes words without spaces nobody knows yet where the
 * word will end, so what stands together is taken as the beginning of one word. `#` and `@` ask for hashtags and
 * mentions only.
 * @returns null when nothing searchable has been typed
 * @example splitPrefix('Gripe av') // { context: ['gripe'], prefix: 'av' }
 * @example splitPrefix('#Vacú') // { context: [], prefix: '#vacu' }
 */
export function splitPrefix(typed: string): TypedPrefix | null {
  const sign = typed.trim()[0]
  if (sign === '#' || sign === '@') return { context: [], prefix: foldTopicTerm(typed)[0] ?? sign }
  const tokens = tokenise(typed)
  let start = tokens.length - 1
  while (start > 0 && tokens[start - 1]?.end === tokens[start]?.start) start--
  const folded = tokens.map((token) => token.folded)
  if (folded.length === 0) return null
  return { context: folded.slice(0, start), prefix: folded.slice(start).join('') }
}
