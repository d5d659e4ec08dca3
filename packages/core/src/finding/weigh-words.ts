import { isName } from '../topic/is-name.ts'
import { lowestLogOdds, type TermUse, type WordTotals } from '../topic/pick-distinctive-terms.ts'

/** A word with how surely and how often somebody uses it more than others do. */
export interface WeighedWord {
  readonly word: string
  /** Posts of theirs that hold it. */
  readonly posts: number
  /** Above 0. */
  readonly weight: number
}

const fewestPosts = 2
/** The odds are surely at least so many times those of the others. */
const fewestTimes = 2

/**
 * The words that somebody uses surely twice as often as others, in two posts at least. Each weighs the low end of the logarithm
 * of its odds against the others', so that what rests on few posts weighs little, times the root of the posts with it.
 * Method: docs/methods/finding.md
 * @param uses words of the person, with the posts of others that hold them
 * @returns heaviest first
 */
export function weighWords(uses: readonly TermUse[], totals: WordTotals): WeighedWord[] {
  return uses
    .filter(({ term, posts }) => posts >= fewestPosts && isName(term, 3))
    .map((use) => ({ use, low: lowestLogOdds(use, totals) }))
    .filter(({ low }) => low >= Math.log(fewestTimes))
    .map(({ use: { term, posts }, low }) => ({ word: term, posts, weight: low * Math.sqrt(posts) }))
    .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
}
