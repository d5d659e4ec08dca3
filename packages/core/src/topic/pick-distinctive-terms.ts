import { z90 } from '../influence/measurement.ts'

/** How often one person and everybody else use a term. */
export interface TermUse {
  readonly term: string
  /** Posts of the person that hold it. */
  readonly posts: number
  /** Posts of the others that hold it. */
  readonly othersPosts: number
}

export interface TermTotals {
  /** All posts of the person, and of the others. */
  readonly posts: number
  readonly othersPosts: number
}

const fewestPosts = 3
/** Half a post for each cell, so that a word nobody else uses is rare rather than impossible (Haldane). */
const half = 0.5

/** Low end of the 90 % interval of the logarithm of the odds ratio (Woolf). */
function surelyAbove({ posts, othersPosts }: TermUse, totals: TermTotals): number {
  const has = posts + half
  const hasNot = Math.max(0, totals.posts - posts) + half
  const othersHave = othersPosts + half
  const othersHaveNot = Math.max(0, totals.othersPosts - othersPosts) + half
  const logOdds = Math.log((has * othersHaveNot) / (hasNot * othersHave))
  return logOdds - z90 * Math.sqrt(1 / has + 1 / hasNot + 1 / othersHave + 1 / othersHaveNot)
}

/**
 * Terms that set a person apart: those in more of their posts than in the posts of others, by the odds ratio that can
 * be relied on (the low end of its 90 % interval), so that three posts by chance are not a habit.
 * @returns the most distinctive first, only terms that the person surely uses more
 * @example pickDistinctiveTerms(uses, { posts: 120, othersPosts: 50_000 }, 12) // [{ term: 'vacuna', posts: 40, ... }, ...]
 */
export function pickDistinctiveTerms(uses: readonly TermUse[], totals: TermTotals, limit: number): TermUse[] {
  return uses
    .filter(({ posts }) => posts >= fewestPosts)
    .map((use) => ({ use, above: surelyAbove(use, totals) }))
    .filter(({ above }) => above > 0)
    .toSorted((a, b) => b.above - a.above || (a.use.term < b.use.term ? -1 : 1))
    .slice(0, limit)
    .map(({ use }) => use)
}
