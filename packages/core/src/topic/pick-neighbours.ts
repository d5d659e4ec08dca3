import { pickDistinctiveTerms, type TermUse, type WordTotals } from './pick-distinctive-terms.ts'

/** Words in more than this share of all other posts hold language together rather than name something. */
const largestShareElsewhere = 0.1

/**
 * Words that stand in the posts of a topic surely at least twice as often as in others.
 * @param uses posts on topic that hold the word, and other posts that do
 * @param totals posts on topic, and other posts, that were looked at
 * @example pickNearTerms([{ term: 'zapatillas', posts: 20, othersPosts: 30 }], { words: 20, othersWords: 900 }, 8)
 * // ['zapatillas']
 */
export function pickNearTerms(uses: readonly TermUse[], totals: WordTotals, limit: number): string[] {
  const naming = uses.filter(({ othersPosts }) => othersPosts <= largestShareElsewhere * totals.othersWords)
  return pickDistinctiveTerms(naming, totals, limit).map(({ term }) => term)
}

/** A word beside a topic, and how many posts the topic would find with it. */
export interface WidenedBy {
  readonly term: string
  readonly postsThen: number
}

/** A word that adds less than this share of what a topic finds is not worth a question. */
const smallestShare = 0.01

/** Spellings of one word: covid, covid19 and #covid_19 are one neighbour. */
const lettersOf = (term: string) => term.replaceAll(/[#\p{N}_]/gu, '')

/**
 * Words that would widen a topic most, out of those that stand beside it conspicuously often.
 * @param postsNow what the topic finds without them
 * @returns those with the largest gain first, each with the posts it would add
 * @example pickNeighbours([{ term: 'zapatillas', postsThen: 433 }], 23, 3) // [{ term: 'zapatillas', gain: 410 }]
 */
export function pickNeighbours(
  widened: readonly WidenedBy[],
  postsNow: number,
  limit: number,
): { readonly term: string; readonly gain: number }[] {
  const seen = new Set<string>()
  return widened
    .map(({ term, postsThen }) => ({ term, gain: postsThen - postsNow }))
    .filter(({ gain }) => gain >= Math.max(1, smallestShare * postsNow))
    .toSorted((a, b) => b.gain - a.gain || (a.term < b.term ? -1 : 1))
    .filter(({ term }) => !seen.has(lettersOf(term)) && seen.add(lettersOf(term)))
    .slice(0, limit)
}
