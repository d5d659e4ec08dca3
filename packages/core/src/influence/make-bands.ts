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

/**
 * Cuts an order into bands of people who cannot be told apart: a new band begins with the first person whom the
 * band's leader is ahead of in 90 % of the draws. Band 1 is for people who are clearly ahead: where the first band
 * has somebody with an estimated signal in it, or reaches down to the middle of the order, nobody is, and bands begin
 * at 2.
 * @param order indices of candidates, best first
 * @returns the band of each place in the order: 1, 1, 1, 2, 2, ...
 * Method: docs/methods/uncertainty.md
 */
export function makeBands(
  order: ArrayLike<number> & Iterable<number>,
  draws: ScoreDraws,
  isEstimated: (index: number) => boolean,
): number[] {
  const bands: number[] = []
  let band = 1
  let leader: number | null = null
  for (const index of order) {
    if (leader !== null && shareAhead(draws.of(leader), draws.of(index)) >= sureLead) {
      band++
      leader = index
    }
    leader ??= index
    bands.push(band)
  }
  const first = Array.from(order).filter((_, place) => bands[place] === 1)
  const isAhead = first.length < order.length / 2 && !first.some(isEstimated)
  return isAhead ? bands : bands.map((number) => number + 1)
}
