import { readAtUri, tidMs } from './at-uri.ts'

/**
 * When a record was made. Its author writes that down, and may write anything: what is no date, or lies after the
 * instant that its key holds, gives way to that instant. The same for everybody who reads the record, whenever.
 * @param seenAt for a record whose key holds no instant
 * @returns ISO 8601, or null when nothing says
 */
export function postedAt(uri: string, createdAt: string | undefined, seenAt: string | null): string | null {
  const made = createdAt === undefined ? Number.NaN : Date.parse(createdAt)
  const latest = tidMs(readAtUri(uri)?.key ?? '') ?? (seenAt === null ? Number.NaN : Date.parse(seenAt))
  if (Number.isNaN(made) || made < 0) return Number.isNaN(latest) ? null : new Date(latest).toISOString()
  return new Date(Number.isNaN(latest) ? made : Math.min(made, latest)).toISOString()
}
