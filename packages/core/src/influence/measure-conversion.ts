import type { Candidate } from './candidate.ts'
import { type Measurement, unknownMeasurement, z90 } from './measurement.ts'

/** Exposed people by which a rate is drawn towards that of comparable people. */
export const conversionPriorExposed = 1_000

/** Conversions per exposed person on each platform, of everybody whose links were tracked. */
export function conversionRates(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { exposed: number; converted: number }>()
  for (const { platform, conversions } of candidates) {
    if (conversions === null) continue
    const sum = sums.get(platform) ?? { exposed: 0, converted: 0 }
    sum.exposed += conversions.exposed
    sum.converted += conversions.converted
    sums.set(platform, sum)
  }
  // Half a conversion: a rate of nothing would say that nothing can ever happen.
  return new Map([...sums].map(([platform, sum]) => [platform, (sum.converted + 0.5) / (sum.exposed + 1)]))
}

/**
 * Clicks, sales and other conversions per exposed person, from our own ledger, drawn towards comparable people: those
 * on the same platform. Ten sales from fifty people are luck until there are more of them.
 * @param rates from `conversionRates`
 * @returns conversions per exposed person, above 0; unknown, never zero, where nothing was tracked
 * Method: docs/methods/conversion.md
 */
export function measureConversion(
  { platform, conversions }: Candidate,
  rates: ReadonlyMap<string, number>,
): Measurement {
  const rate = rates.get(platform)
  if (conversions === null || rate === undefined) return unknownMeasurement
  const exposed = conversions.exposed + conversionPriorExposed
  const value = (conversions.converted + conversionPriorExposed * rate) / exposed
  // A rate of rare events errs like a count, and on the scale of its logarithm never below nothing.
  const error = z90 / Math.sqrt(conversions.converted + conversionPriorExposed * rate + 1)
  return {
    value,
    low: value * Math.exp(-error),
    high: value * Math.exp(error),
    sample: conversions.exposed,
  }
}
