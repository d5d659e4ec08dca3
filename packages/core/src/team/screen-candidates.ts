import type { LeftOutReason, PriceRange, TeamCandidate, TeamQuestion } from './team-question.ts'

export interface Screened {
  /** Places in `candidates`. */
  readonly eligible: readonly number[]
  readonly refused: readonly { readonly candidate: number; readonly reason: LeftOutReason }[]
}

/** Both ends of a price; null when it is unknown. */
export function toPriceRange(price: TeamCandidate['price']): PriceRange | null {
  if (price === null) return null
  return typeof price === 'number' ? { low: price, high: price } : price
}

/** The price that is counted. @example assumePrice({ low: 100, high: 301 }, 'middle') // 201 */
export function assumePrice(
  price: TeamCandidate['price'],
  assumed: NonNullable<TeamQuestion['assumedPrice']>,
): number | null {
  const range = toPriceRange(price)
  if (range === null) return null
  if (assumed === 'middle') return Math.ceil((range.low + range.high) / 2)
  return range[assumed]
}

/** Who can be in a team at all, and why the others cannot. Who is kept only needs a price. */
export function screenCandidates(question: TeamQuestion): Screened {
  const kept = new Set(question.kept ?? [])
  const reasons = question.candidates.map((candidate) => {
    if (!kept.has(candidate.id)) return refuse(candidate, question)
    return candidate.price === null ? 'price_unknown' : null
  })
  return {
    eligible: reasons.flatMap((reason, candidate) => (reason === null ? [candidate] : [])),
    refused: reasons.flatMap((reason, candidate) => (reason === null ? [] : [{ candidate, reason }])),
  }
}

function refuse(candidate: TeamCandidate, question: TeamQuestion): LeftOutReason | null {
  const { minimumAuthenticity = 0, assumedPrice = 'high', budget, personValues } = question
  if (minimumAuthenticity > 0 && candidate.authenticity === null) return 'authenticity_unknown'
  if (candidate.authenticity !== null && candidate.authenticity < minimumAuthenticity)
    return 'authenticity_low'
  if (!candidate.audience.some((person) => (personValues[person] ?? 0) > 0)) return 'audience_empty'
  const price = assumePrice(candidate.price, assumedPrice)
  if (price === null) return 'price_unknown'
  return price > budget ? 'price_above_budget' : null
}
