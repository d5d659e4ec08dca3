const minuteMs = 60_000

/** Minutes before or after UTC of the names that mail and networks write. Names with several meanings are left out. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  pst: -480,
  pdt: -420,
  ict: 420,
}

const offset = /^(?:utc|gmt)?\s*([+-−])(\d{1,2}):?(\d{2})?$/iu

/** Milliseconds that a zone is ahead of UTC; 0 when none is named; null for a zone that nobody knows. */
export function zoneMs(zone: string): number | null {
  const name = zone.trim().replace(/^\((.*)\)$/u, '$1')
  if (name === '') return 0
  const known = zones[name.toLowerCase()]
  if (known !== undefined) return known * minuteMs
  const found = offset.exec(name)
  if (found === null) return null
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0)
  if (minutes > 15 * 60) return null
  return (found[1] === '+' ? 1 : -1) * minutes * minuteMs
}

const time =
  /^(\d{1,2})(?:(?:[:h.]|\s?h\s?)(\d{2})(?:[:m.](\d{2})(?:[.,](\d{1,9}))?)?)?\s*s?\s*(a\.?\s?m\.?|p\.?\s?m\.?)?\s*(?:น\.?|uhr|hrs?|h)?\s*(.*)$/iu

export interface TimeOfDay {
  readonly ms: number
  readonly zoneMs: number
}

/**
 * A time as it stands behind a date: 14:30, 2:30 PM, 14h30, 14.30 น., 14:30:05.123 +07:00. Nothing is midnight UTC.
 * @returns milliseconds since midnight and those that its zone is ahead of UTC, or null for what is no time
 */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const trimmed = text.trim()
  if (trimmed === '') return { ms: 0, zoneMs: 0 }
  const found = time.exec(trimmed)
  if (found === null || (found[2] === undefined && found[5] === undefined)) {
    const ahead = zoneMs(trimmed)
    return ahead === null ? null : { ms: 0, zoneMs: ahead }
  }
  const half = found[5]?.charAt(0).toLowerCase()
  const told = Number(found[1])
  if (half !== undefined && (told < 1 || told > 12)) return null
  const hour = half === undefined ? told : (told % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(found[2] ?? 0)
  const second = Number(found[3] ?? 0)
  if (hour > 23 || minute > 59 || second > 60) return null
  const ahead = zoneMs(found[6] ?? '')
  if (ahead === null) return null
  const thousandths = Number((found[4] ?? '0').padEnd(3, '0').slice(0, 3))
  return { ms: ((hour * 60 + minute) * 60 + second) * 1000 + thousandths, zoneMs: ahead }
}
