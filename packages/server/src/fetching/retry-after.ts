/** A server that asks for more than a day is asked again after one. */
const longestPauseMs = 24 * 60 * 60 * 1000

/**
 * When a server wants to be asked again, from its Retry-After header (RFC 9110 section 10.2.3: seconds, or a date).
 * @returns milliseconds since 1970, from now to one day from now; null when it does not say or makes no sense
 * @example readRetryAfter('120', now) // now + 120_000
 */
export function readRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? ''
  if (text === '') return null
  const atMs = /^\d+$/.test(text) ? nowMs + Number(text) * 1000 : Date.parse(text)
  if (Number.isNaN(atMs)) return null
  return Math.min(Math.max(atMs, nowMs), nowMs + longestPauseMs)
}
