import type { ScoreDraws } from './draw-scores.ts'
import { partsOfScore } from './join-steps.ts'

/** Slices of the scale of scores in which people are counted. */
const slices = 1000

/** Answers between which ranks a candidate could stand. */
export interface RankRanges {
  of(index: number, rank: number): [best: number, worst: number]
}

/**
 * Counts, for every draw, how many people stand above each thousandth of the scale, so that anybody's rank in that draw is
 * one look-up; whoever falls into the same slice counts half.
 * Method: docs/methods/uncertainty.md
 */
export function buildRankRanges(draws: ScoreDraws, people: number): RankRanges {
  const least = partsOfScore(draws.join, 1)
  const perPart = slices / (partsOfScore(draws.join, 99) - least)
  const sliceOf = (part: number) => Math.min(slices - 1, Math.max(0, Math.floor((part - least) * perPart)))
  const inSlice = new Uint32Array(draws.count * slices)
  for (let index = 0; index < people; index++) {
    const scores = draws.of(index)
    for (let draw = 0; draw < draws.count; draw++) {
      const slot = draw * slices + sliceOf(scores[draw] as number)
      inSlice[slot] = (inSlice[slot] as number) + 1
    }
  }
  const above = new Uint32Array(inSlice.length)
  for (let draw = 0; draw < draws.count; draw++) {
    let sum = 0
    for (let slice = slices - 1; slice >= 0; slice--) {
      above[draw * slices + slice] = sum
      sum += inSlice[draw * slices + slice] as number
    }
  }
  return {
    of: (index, rank) => {
      const scores = draws.of(index)
      const ranks = new Float32Array(draws.count)
      for (let draw = 0; draw < ranks.length; draw++) {
        const slot = draw * slices + sliceOf(scores[draw] as number)
        ranks[draw] = 1 + (above[slot] as number) + ((inSlice[slot] as number) - 1) / 2
      }
      ranks.sort()
      const at = (share: number) => Math.round(ranks[Math.round(share * (ranks.length - 1))] ?? rank)
      return [Math.min(rank, at(0.05)), Math.max(rank, at(0.95))]
    },
  }
}
