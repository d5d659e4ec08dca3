import { describe, expect, it } from 'vitest'
import { minorDigits, toMajorUnits } from './minor-units.ts'
import { parseAmount } from './parse-amount.ts'

const one = (minor: number) => ({ low: minor, high: minor })

describe('an amount', () => {
  it.each([
    ['1200', 'EUR', one(120_000)],
    ['1.200,50 €', 'EUR', one(120_050)],
    ['$1,200.5', 'USD', one(120_050)],
    ["CHF 1'200", 'CHF', one(120_000)],
    ['1\u202f200', 'EUR', one(120_000)],
    ['1.200', 'EUR', one(120_000)],
    ['5000', 'JPY', one(5_000)],
    ['0', 'EUR', one(0)],
    ['300-450', 'EUR', { low: 30_000, high: 45_000 }],
    ['300 – 450 €', 'EUR', { low: 30_000, high: 45_000 }],
    ['12.500', 'EUR', one(1_250_000)],
    // Dinars have a thousand parts.
    ['12.500', 'KWD', one(12_500)],
    ['12.5', 'KWD', one(12_500)],
    ['1,250', 'KWD', one(1_250_000)],
    ['1,250.500', 'KWD', one(1_250_500)],
    ['1.250,500', 'BHD', one(1_250_500)],
    ['1.250.500', 'KWD', one(1_250_500_000)],
  ])('is read from %s in %s', (text, currency, amount) => {
    expect(parseAmount(text, currency)).toEqual(amount)
  })

  it.each(['', 'soon', '-5', '450-300', '1-2-3', '12a34'])('is not read from "%s"', (text) => {
    expect(parseAmount(text, 'EUR')).toBeNull()
  })

  it('has as many digits behind the point as its currency', () => {
    expect(['EUR', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 0, 3])
    expect(toMajorUnits(1250, 'EUR')).toBe(12.5)
  })
})
