import { readAtUri, tidMs } from './at-uri.ts'

const msOf = (instant: string | null | undefined) => (instant ? Date.parse(instant) : Number.NaN)

/**
 * When a record was made. Its author writes that down, and may write anything: what is no date, or lies after the
 * instant that its key holds, gives way to that instant; nothing was made after it was seen. So everybody who reads the
 * record, whenever, finds the same.
 * @returns ISO 8601, or null when nothing says
 */
export function postedAt(uri: string, createdAt: string | undefined, seenAt: string | null): string | null {
  const key = tidMs(readAtUri(uri)?.key ?? '') ?? Number.NaN
  const made = msOf(createdAt)
  const known = [made < 0 ? Number.NaN : made, key, msOf(seenAt)].filter((ms) => !Number.isNaN(ms))
  return known.length === 0 ? null : new Date(Math.min(...known)).toISOString()
}
