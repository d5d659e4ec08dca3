import { toMajorUnits } from '@relais/core/money/minor-units'
import { parseAmount } from '@relais/core/money/parse-amount'
import type { TeamQuestion } from './api/team.ts'

/** What is typed for people and differs from what is saved, by account. An empty text: no price. */
export type TypedPrices = Readonly<Record<string, string>>

/** Those that can be read, in minor units; null for a price that was emptied. */
export function readPrices(typed: TypedPrices, currency: string): NonNullable<TeamQuestion['prices']> {
  return Object.entries(typed).flatMap(([accountId, text]) => {
    const price = parseAmount(text, currency)
    return price === null && text.trim() !== '' ? [] : [{ accountId, price }]
  })
}

/**
 * A saved price as it would be typed.
 * @example writePrice({ low: 30_000, high: 45_000 }, 'EUR') // '300-450'
 */
export function writePrice(
  price: { readonly low: number; readonly high: number } | null,
  currency: string,
): string {
  if (price === null) return ''
  const ends = [...new Set([price.low, price.high])]
  return ends.map((minor) => toMajorUnits(minor, currency)).join('-')
}

/**
 * A pasted column put into the rows from one on, one line each; an empty line leaves its row as it is.
 * @example pasteColumn({}, ['1', '2', '3'], '2', '300\n450') // { 2: '300', 3: '450' }
 */
export function pasteColumn(
  typed: TypedPrices,
  rows: readonly string[],
  from: string,
  column: string,
): TypedPrices {
  const begin = rows.indexOf(from)
  const lines = column.replace(/\r?\n$/, '').split(/\r?\n/)
  const filled = lines.flatMap((line, offset) => {
    const row = rows[begin + offset]
    return begin < 0 || row === undefined || line.trim() === '' ? [] : [[row, line.trim()] as const]
  })
  return { ...typed, ...Object.fromEntries(filled) }
}
