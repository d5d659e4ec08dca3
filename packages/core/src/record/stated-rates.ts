import type { Row } from './apply-mapping.ts'
import { parseNumberText } from './parse-number-text.ts'
import { isRateName } from './rate-names.ts'

/** A rate is a number with or without a sign for per cent, and nothing else may stand there. */
const isRate = (text: string) => text.length <= 20 && parseNumberText(text.replace(/\s*%$/u, '')) !== null

/**
 * The rates of engagement that a row states, as written: Relais does not know what they are shares of, so it neither
 * converts nor compares them.
 * @returns one JSON object, or null when the row states none
 * @example statedRates({ 'Engagement rate': '3.2%' }) // '{"Engagement rate":"3.2%"}'
 */
export function statedRates(aside: Row): string | null {
  const rates = Object.entries(aside).flatMap(([name, value]) =>
    isRateName(name) &&
    (typeof value === 'string' || typeof value === 'number') &&
    isRate(String(value).trim())
      ? [[name, String(value).trim()] as const]
      : [],
  )
  return rates.length === 0 ? null : JSON.stringify(Object.fromEntries(rates))
}
