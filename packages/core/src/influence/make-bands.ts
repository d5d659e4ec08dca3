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
 * band's leader is ahead of in 90 % of the draws. Band 1 holds measured people only: it ends before the first person
 * with an estimated signal, and where such a person comes first, bands begin at 2.
 * @param order indices of candidates, best first
 * @returns the band of each place in the order: 1, 1, 1, 2, 2, ...
 * Method: docs/methods/uncertainty.md
 */
export function makeBands(
  order: readonly number[],
  draws: ScoreDraws,
  isEstimated: (index: number) => boolean,
): number[] {
  const bands: number[] = []
  let band = 1
  let leader: number | null = null
  for (const index of order) {
    const isCut = leader !== null && shareAhead(draws.of(leader), draws.of(index)) >= sureLead
    if (isCut || (band === 1 && isEstimated(index))) {
      band++
      leader = index
    }
    leader ??= index
    bands.push(band)
  }
  return bands
}
