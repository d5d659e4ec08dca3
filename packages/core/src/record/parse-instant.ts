import type { RejectionReason } from './rejection.ts'

const isoLike =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i
/** As X writes them: Wed Oct 10 20:19:24 +0000 2018 */
const weekdayFirst = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ([+-]\d{4}) (\d{4})$/
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const digitsOnly = /^\d{9,13}(?:\.\d+)?$/

/** From this number on, a bare number counts milliseconds: as seconds it would be after the year 5000. */
const leastMilliseconds = 100_000_000_000
const minuteMs = 60_000
/** Clocks of networks and of this machine differ a little. */
const toleranceMs = 10 * minuteMs
/** The corpus holds instants from 1970 on. */
const earliestMs = 0

function offsetMs(zone: string | undefined): number {
  if (zone === undefined || /^(?:z|utc|gmt)$/i.test(zone)) return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', '') || 0)
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * minuteMs
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  readonly zone: string | undefined
}

function instantOf(parts: Parts): number | null {
  const { year, month, day, hour, minute, second, millisecond } = parts
  if (hour > 23 || minute > 59 || second > 60) return null
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second, millisecond))
  const isRealDay =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isRealDay ? date.getTime() - offsetMs(parts.zone) : null
}

function parseText(text: string): number | null {
  const iso = isoLike.exec(text)
  if (iso) {
    return instantOf({
      year: Number(iso[1]),
      month: Number(iso[2]),
      day: Number(iso[3]),
      hour: Number(iso[4] ?? 0),
      minute: Number(iso[5] ?? 0),
      second: Number(iso[6] ?? 0),
      millisecond: Number((iso[7] ?? '0').padEnd(3, '0').slice(0, 3)),
      zone: iso[8],
    })
  }
  const tweet = weekdayFirst.exec(text)
  if (tweet) {
    return instantOf({
      year: Number(tweet[7]),
      month: months.indexOf(tweet[1] ?? '') + 1,
      day: Number(tweet[2]),
      hour: Number(tweet[3]),
      minute: Number(tweet[4]),
      second: Number(tweet[5]),
      millisecond: 0,
      zone: tweet[6],
    })
  }
  return digitsOnly.test(text) ? parseNumber(Number(text)) : null
}

function parseNumber(value: number): number | null {
  if (!Number.isFinite(value)) return null
  return Math.trunc(value >= leastMilliseconds ? value : value * 1000)
}

export type ParsedInstant =
  | { readonly ok: true; readonly ms: number }
  | {
      readonly ok: false
      readonly reason: Extract<RejectionReason, 'wrong_type' | 'invalid_date' | 'date_in_future'>
    }

/**
 * An instant as networks and spreadsheets write it: ISO 8601 with or without time and zone (none means UTC, also with
 * one-digit hours), seconds or milliseconds since 1970, or the form of X's exports. Days that no calendar has,
 * instants before 1970 and instants more than ten minutes after `nowMs` are refused. Day-first and month-first dates
 * are refused too: 03/04/2020 is two different days.
 * @returns milliseconds since 1970, or why not
 * @example parseInstant('2020-01-25 03:35', now) // { ok: true, ms: 1579923300000 }
 */
export function parseInstant(value: unknown, nowMs: number): ParsedInstant {
  if (typeof value !== 'string' && typeof value !== 'number') return { ok: false, reason: 'wrong_type' }
  const ms = typeof value === 'number' ? parseNumber(value) : parseText(value.trim())
  if (ms === null || Number.isNaN(ms) || ms < earliestMs) return { ok: false, reason: 'invalid_date' }
  if (ms > nowMs + toleranceMs) return { ok: false, reason: 'date_in_future' }
  return { ok: true, ms }
}
