const longestDayMs = 26 * 3_600_000

export interface QuotaDay {
  /** Such as 2026-03-01, in the zone. */
  readonly day: string
  /** When the next one begins; milliseconds since 1970. */
  readonly endsAtMs: number
}

/**
 * The day that a network counts quota by: it begins at midnight in the network's own zone, also when clocks change.
 * @param zone a name of the IANA time zone database
 * @example quotaDay(Date.UTC(2026, 0, 1), 'America/Los_Angeles') // { day: '2025-12-31', endsAtMs: 8 hours later }
 */
export function quotaDay(nowMs: number, zone: string): QuotaDay {
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  const day = calendar.format(nowMs)
  let before = nowMs
  let after = nowMs + longestDayMs
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (calendar.format(middle) === day) before = middle
    else after = middle
  }
  return { day, endsAtMs: after }
}
