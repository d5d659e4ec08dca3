import { z90 } from '../influence/measurement.ts'
import { isName } from './is-name.ts'

/** How often one person and everybody else use a term. */
export interface TermUse {
  readonly term: string
  /** Posts of the person that hold it. */
  readonly posts: number
  /** Posts of the others that hold it. */
  readonly othersPosts: number
}

/** All words of all posts, each once a post: who writes longer posts does not thereby say more of everything. */
export interface WordTotals {
  readonly words: number
  readonly othersWords: number
}

const fewestPosts = 3
/** The odds that a word of theirs is this one are surely at least so many times those of the others. */
const fewestTimes = 2
/** Half a post for each cell, so that a word nobody else uses is rare rather than impossible (Haldane 1956). */
const half = 0.5

/** Low end of the 90 % interval of the logarithm of the odds ratio (Woolf 1955); 0: as the others use it. */
export function lowestLogOdds(use: Omit<TermUse, 'term'>, totals: WordTotals): number {
  const is = use.posts + half
  const isNot = Math.max(0, totals.words - use.posts) + half
  const othersIs = use.othersPosts + half
  const othersIsNot = Math.max(0, totals.othersWords - use.othersPosts) + half
  const logOdds = Math.log((is * othersIsNot) / (isNot * othersIs))
  return logOdds - z90 * Math.sqrt(1 / is + 1 / isNot + 1 / othersIs + 1 / othersIsNot)
}

/**
 * Terms that set a person apart: surely at least twice as frequent with them as with the others, so that neither the
 * words that everybody writes nor three posts by chance get in. First come those that are both frequent and rare with
 * others: the logarithm of those odds times the square root of the posts that hold the term.
 * @example pickDistinctiveTerms(uses, { words: 2_400, othersWords: 900_000 }, 12) // [{ term: 'vacuna', posts: 40, ... }, ...]
 */
export function pickDistinctiveTerms<Use extends TermUse>(
  uses: readonly Use[],
  totals: WordTotals,
  limit: number,
): Use[] {
  return uses
    .filter(({ term, posts }) => posts >= fewestPosts && isName(term, 2))
    .map((use) => ({ use, low: lowestLogOdds(use, totals) }))
    .filter(({ low }) => low >= Math.log(fewestTimes))
    .map(({ use, low }) => ({ use, weight: low * Math.sqrt(use.posts) }))
    .toSorted((a, b) => b.weight - a.weight || (a.use.term < b.use.term ? -1 : 1))
    .slice(0, limit)
    .map(({ use }) => use)
}
