import type { Needle } from './needle.ts'

const shortestEnd = 4
const longestLength = 127

/**
 * A term as the dictionary of a ClickHouse text index may hold it: sorted terms are stored as the number of bytes that
 * they share with the one before, the number of bytes that follow, and those bytes. An end of fewer than four bytes
 * would be found everywhere and is left out.
 */
export function indexNeedles(what: string, term: string): Needle[] {
  const bytes = Buffer.from(term)
  if (bytes.length > longestLength) return []
  return Array.from({ length: Math.max(0, bytes.length - shortestEnd) }, (_, i) => {
    const shared = i + 1
    return { what, bytes: Buffer.from([shared, bytes.length - shared, ...bytes.subarray(shared)]) }
  })
}
