import { minorDigits, toMinorUnits } from './minor-units.ts'

export interface Amount {
  /** Minor units; the same at both ends unless a range was written. */
  readonly low: number
  readonly high: number
}

/**
 * A price as people write it, or a range of two: currency signs and spaces do not matter, and the last point or comma
 * with one or two digits behind it is the decimal one. In currencies of a thousand parts (KWD) so is a lone point, or a
 * comma behind points, with three.
 * @returns null for what is no amount of 0 or more, or a range that ends below its beginning
 * @example parseAmount('1.200,50 €', 'EUR') // { low: 120050, high: 120050 }
 * @example parseAmount('300-450', 'EUR') // { low: 30000, high: 45000 }
 * @example parseAmount('12.500', 'KWD') // { low: 12500, high: 12500 }: twelve and a half
 */
export function parseAmount(text: string, currency: string): Amount | null {
  const parts = text.split(/\s*(?:-|–|—|\bto\b)\s*/).map((part) => parseOne(part, minorDigits(currency)))
  const [low, high = low] = parts
  if (parts.length > 2 || low == null || high == null || high < low) return null
  return { low: toMinorUnits(low, currency), high: toMinorUnits(high, currency) }
}

const decimals = /^(.*)[.,](\d{1,2})$/
const thousandths = /^([\d,]*)\.(\d{3})$|^([\d.]*\.[\d.]*),(\d{3})$/

function parseOne(text: string, digitsBehind: number): number | null {
  const digits = text.replace(/[\s\u00a0\u202f'’]|\p{Sc}/gu, '').replace(/^[A-Za-z]{1,3}|[A-Za-z]{1,3}$/g, '')
  if (!/^\d[\d.,]*$/.test(digits)) return null
  const decimal = (digitsBehind === 3 ? digits.match(thousandths) : null) ?? digits.match(decimals)
  const whole = (decimal?.[1] ?? decimal?.[3] ?? digits).replace(/[.,]/g, '')
  const amount = Number(`${whole || '0'}.${decimal?.[2] ?? decimal?.[4] ?? '0'}`)
  return Number.isFinite(amount) ? amount : null
}
