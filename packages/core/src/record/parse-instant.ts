import { plainDigits } from './digits.ts'
import type { DateOrder } from './mapping.ts'
import { parseDay } from './parse-day.ts'
import type { RejectionReason } from './rejection.ts'
import { parseTimeOfDay } from './time-of-day.ts'

/** The form of most files, read without further ado. */
const isoUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/
const digitsOnly = /^(?:\d{5}|\d{9,19})(?:\.\d+)?$/

/** From this number on, a bare number counts milliseconds: as seconds it would be after the year 5000. */
const leastMilliseconds = 100_000_000_000
/** From these on, microseconds and nanoseconds. */
const leastMicroseconds = 100_000_000_000_000
const leastNanoseconds = 100_000_000_000_000_000
/** Below this number, a bare number counts the days of Excel: as seconds it would be of the first days of 1970. */
const mostDays = 100_000
/** 1 January 1970 in the days of Excel. */
const epochDay = 25_569
const minuteMs = 60_000
/** Clocks of networks and of this machine differ a little. */
const toleranceMs = 10 * minuteMs
/** The corpus holds instants from 1970 on. */
const earliestMs = 0

type BadInstant = Extract<
  RejectionReason,
  'wrong_type' | 'invalid_date' | 'ambiguous_date' | 'date_in_future'
>

export type ParsedInstant =
  | { readonly ok: true; readonly ms: number }
  | { readonly ok: false; readonly reason: BadInstant }

function parseNumber(value: number): number | null {
  if (!Number.isFinite(value)) return null
  if (value >= 0 && value < mostDays) {
    return value < epochDay ? null : Math.round((value - epochDay) * 86_400) * 1000
  }
  if (value >= leastNanoseconds) return Math.trunc(value / 1_000_000)
  if (value >= leastMicroseconds) return Math.trunc(value / 1_000)
  return Math.trunc(value >= leastMilliseconds ? value : value * 1000)
}

function parseText(text: string, order: DateOrder | null, nowMs: number): number | 'ambiguous' | null {
  const plain = plainDigits(text.trim())
    .replaceAll(/[\u00A0\u202F\u200E\u200F]/gu, ' ')
    .trim()
  if (digitsOnly.test(plain)) return parseNumber(Number(plain))
  const parsed = parseDay(plain, order, new Date(nowMs).getUTCFullYear())
  if (parsed === null || parsed === 'ambiguous') return parsed
  const time = parseTimeOfDay(parsed.rest)
  if (time === null) return null
  const { year, month, day } = parsed.day
  return Date.UTC(year, month - 1, day) + time.ms - time.zoneMs
}

/**
 * An instant as networks, spreadsheets and people write it: ISO 8601 with or without time and zone (none means UTC);
 * seconds to nanoseconds since 1970; days of Excel; months by name in en, fr, es, pt, de, it and th; years of the
 * Buddhist calendar; day and month in figures when `order` says which is which (with points the day is first). Days
 * that no calendar has, instants before 1970 and instants more than ten minutes after `nowMs` are refused.
 * @returns milliseconds since 1970, or why not
 * @example parseInstant('2020-01-25 03:35', now) // { ok: true, ms: 1579923300000 }
 * @example parseInstant('25/01/2020', now, 'day-first') // { ok: true, ms: 1579910400000 }
 * @example parseInstant('25 ม.ค. 2563', now) // { ok: true, ms: 1579910400000 }
 */
export function parseInstant(value: unknown, nowMs: number, order: DateOrder | null = null): ParsedInstant {
  if (typeof value !== 'string' && typeof value !== 'number') return { ok: false, reason: 'wrong_type' }
  const ms =
    typeof value === 'number'
      ? parseNumber(value)
      : isoUtc.test(value)
        ? parseIso(value)
        : parseText(value, order, nowMs)
  if (ms === 'ambiguous') return { ok: false, reason: 'ambiguous_date' }
  if (ms === null || Number.isNaN(ms) || ms < earliestMs) return { ok: false, reason: 'invalid_date' }
  if (ms > nowMs + toleranceMs) return { ok: false, reason: 'date_in_future' }
  return { ok: true, ms }
}

/** `Date.parse` takes 30 February for 1 March. */
function parseIso(text: string): number | null {
  const ms = Date.parse(text)
  return Number(text.slice(8, 10)) <= 28 || new Date(ms).getUTCDate() === Number(text.slice(8, 10))
    ? ms
    : null
}
