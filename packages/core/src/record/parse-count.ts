import { parseNumberText } from './parse-number-text.ts'
import type { RejectionReason } from './rejection.ts'

const unknownWords = new Set(['nan', 'null', 'none', 'n/a', '#n/a', 'na', 'nd', 'n/d', '-', '–', '—', '?'])
const digitsOnly = /^\d{1,15}$/

export type ParsedCount =
  | { readonly ok: true; readonly count: number | null }
  | { readonly ok: false; readonly reason: Extract<RejectionReason, 'wrong_type' | 'negative_count'> }

/**
 * A count of likes, followers and the like. Nothing, "NaN" or "None" is unknown, which is not zero.
 * @returns a whole number from 0 to 2^53 - 1, null when unknown, or why it is neither
 * @example parseCount('1,234') // { ok: true, count: 1234 }
 * @example parseCount('12,5 k') // { ok: true, count: 12500 }
 * @example parseCount('') // { ok: true, count: null }
 */
export function parseCount(value: unknown): ParsedCount {
  if (value === null || value === undefined) return { ok: true, count: null }
  if (typeof value === 'number') return checkRange(value)
  if (typeof value !== 'string') return { ok: false, reason: 'wrong_type' }
  const text = value.trim()
  if (digitsOnly.test(text)) return { ok: true, count: Number(text) }
  if (text === '' || unknownWords.has(text.toLowerCase())) return { ok: true, count: null }
  const number = parseNumberText(text)
  return number === null ? { ok: false, reason: 'wrong_type' } : checkRange(number)
}

function checkRange(count: number): ParsedCount {
  if (Number.isNaN(count)) return { ok: true, count: null }
  if (count < 0) return { ok: false, reason: 'negative_count' }
  return Number.isSafeInteger(count) ? { ok: true, count } : { ok: false, reason: 'wrong_type' }
}
