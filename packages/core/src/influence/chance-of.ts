import type { Random } from '../shared/seeded-random.ts'
import { drawScores, type ScoreDraws } from './draw-scores.ts'
import type { GradedColumns } from './graded-columns.ts'
import { makeBands } from './make-bands.ts'
import { buildRankRanges, type RankRanges } from './rank-ranges.ts'
import type { ScoredColumns } from './score-columns.ts'

/** What chance could have made of a ranking. */
export interface Chance {
  readonly draws: ScoreDraws
  /** The band of each place in the order. */
  readonly bands: readonly number[]
  rankRangeOf(index: number, rank: number): [best: number, worst: number]
}

/**
 * Intervals, bands and rank ranges of a scored ranking; some tens of milliseconds for 10,000 people.
 * @param random seeded alike, the same ranking gives the same answer
 * Method: docs/methods/uncertainty.md
 */
export function chanceOf(columns: GradedColumns, { plan, order }: ScoredColumns, random: Random): Chance {
  const draws = drawScores(columns, plan, random)
  const weighed = [...plan.exponents].flatMap(([name, exponent]) => {
    const graded = columns.signals.get(name)
    return exponent > 0 && graded !== undefined && graded.measuredPeople < columns.people ? [graded] : []
  })
  const isEstimated = (index: number) => weighed.some((graded) => graded.isEstimated[index] === 1)
  let ranges: RankRanges | null = null
  return {
    draws,
    bands: makeBands(order, draws, isEstimated),
    rankRangeOf: (index, rank) => {
      ranges ??= buildRankRanges(draws, columns.people)
      return ranges.of(index, rank)
    },
  }
}
