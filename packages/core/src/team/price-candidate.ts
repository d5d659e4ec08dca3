import type { PriceRange } from './team-question.ts'

export interface CandidatePrice extends PriceRange {
  /** Worked out from followers and a price per thousand, not asked for. */
  readonly isEstimated: boolean
}

/**
 * What somebody costs: what was asked for, else a range worked out from their followers where somebody gave a price per
 * thousand of them. Never anything else.
 * @param perThousand minor units for a thousand followers
 * @returns minor units; null when nothing is known
 * @example priceCandidate(null, 12_000, { low: 500, high: 1_500 }) // { low: 6000, high: 18000, isEstimated: true }
 */
export function priceCandidate(
  asked: PriceRange | null,
  followers: number | null,
  perThousand: PriceRange | null,
): CandidatePrice | null {
  if (asked !== null) return { low: asked.low, high: asked.high, isEstimated: false }
  if (perThousand === null || followers === null) return null
  const ofThousands = (price: number) => Math.ceil((price * followers) / 1_000)
  return { low: ofThousands(perThousand.low), high: ofThousands(perThousand.high), isEstimated: true }
}
