/**
 * How many digits a currency has behind the point, as ISO 4217 says it.
 * @throws RangeError for what is no currency code
 * @example minorDigits('EUR') // 2; 'JPY': 0, 'KWD': 3
 */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits as number
}

/** @example toMinorUnits(12.5, 'EUR') // 1250 */
export const toMinorUnits = (amount: number, currency: string): number =>
  Math.round(amount * 10 ** minorDigits(currency))

/** @example toMajorUnits(1250, 'EUR') // 12.5 */
export const toMajorUnits = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency)
