import type { ScoreDraws } from './draw-scores.ts'

/** How surely a band's leader must be ahead of somebody for a new band to begin. */
export const sureLead = 0.9

function shareAhead(leader: Float32Array, other: Float32Array): number {
  let ahead = 0
  for (let draw = 0; draw < leader.length; draw++) {
    const lead = (leader[draw] as number) - (other[draw] as number)
    ahead += lead > 0 ? 1 : lead === 0 ? 0.5 : 0
  }
  return ahead / leader.length
}

/** People in the order in which they are shown, and the band of each. */
export interface BandedOrder {
  readonly order: readonly number[]
  /** By place in `order`: 1, 1, 1, 2, 2, ... */
  readonly bands: readonly number[]
}

/**
 * Cuts an order into bands of people who cannot be told apart: a new band begins with the first person whom the
 * band's leader is ahead of in 90 % of the draws. Somebody with an estimated signal is never in the top band: those
 * who would fall into it follow right after it.
 * @param best indices of candidates, best first
 * Method: docs/methods/uncertainty.md
 */
export function makeBands(
  best: readonly number[],
  draws: ScoreDraws,
  isEstimated: (index: number) => boolean,
): BandedOrder {
  const top: number[] = []
  const rest: number[] = []
  let isTopOpen = true
  for (const index of best) {
    const leader = top[0]
    if (!isTopOpen || isEstimated(index)) rest.push(index)
    else if (leader === undefined || shareAhead(draws.of(leader), draws.of(index)) < sureLead) top.push(index)
    else {
      isTopOpen = false
      rest.push(index)
    }
  }
  const bands = top.map(() => 1)
  let band = 1
  let leader: number | null = null
  for (const index of rest) {
    if (leader === null || shareAhead(draws.of(leader), draws.of(index)) >= sureLead) {
      band++
      leader = index
    }
    bands.push(band)
  }
  return { order: [...top, ...rest], bands }
}
