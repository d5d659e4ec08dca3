import type { RejectionReason } from './rejection.ts'

/** Whole numbers, with the `.0` that spreadsheets and data frames put behind them, or with commas between thousands. */
const wholeNumber = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?$/
const unknownWords = new Set(['nan', 'null', 'none', 'n/a', 'na', '-'])

export type ParsedCount =
  | { readonly ok: true; readonly count: number | null }
  | { readonly ok: false; readonly reason: Extract<RejectionReason, 'wrong_type' | 'negative_count'> }

/**
 * A count of likes, followers and the like. Nothing, "NaN" or "None" is unknown, which is not zero.
 * @returns a whole number from 0 to 2^53 - 1, null when unknown, or why it is neither
 * @example parseCount('1,234') // { ok: true, count: 1234 }
 * @example parseCount('') // { ok: true, count: null }
 */
export function parseCount(value: unknown): ParsedCount {
  if (value === null || value === undefined) return { ok: true, count: null }
  if (typeof value === 'string') {
    const text = value.trim()
    if (text === '' || unknownWords.has(text.toLowerCase())) return { ok: true, count: null }
    return wholeNumber.test(text)
      ? checkRange(Number(text.replaceAll(',', '')))
      : { ok: false, reason: 'wrong_type' }
  }
  return typeof value === 'number' ? checkRange(value) : { ok: false, reason: 'wrong_type' }
}

function checkRange(count: number): ParsedCount {
  if (Number.isNaN(count)) return { ok: true, count: null }
  if (count < 0) return { ok: false, reason: 'negative_count' }
  return Number.isSafeInteger(count) ? { ok: true, count } : { ok: false, reason: 'wrong_type' }
}
