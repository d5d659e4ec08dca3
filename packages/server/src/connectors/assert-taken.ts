import { readRetryAfter } from '../fetching/retry-after.ts'
import { Trouble } from '../fetching/trouble.ts'
import { assertAnswered } from './assert-answered.ts'

export interface Asked {
  /** As people write it: they read it where the key is meant, not a server. */
  readonly name: string
  /** Where the network says when it will answer again, in seconds since 1970. */
  readonly resetHeader: string
  readonly nowMs: number
}

const keyCodes = new Set<Trouble['code']>(['key_expired', 'not_permitted', 'payment_needed'])

/**
 * As `assertAnswered`, for a network that was asked with a key or token.
 * @throws Trouble
 * @example assertTaken(response, { name: 'X', resetHeader: 'x-rate-limit-reset', nowMs })
 */
export function assertTaken(response: Response, { name, resetHeader, nowMs }: Asked): Response {
  const { status, headers } = response
  if (status === 429) {
    const host = URL.parse(response.url)?.host ?? ''
    const retryAtMs = readRetryAfter(headers.get('retry-after'), nowMs) ?? secondsOf(headers.get(resetHeader))
    throw new Trouble('rate_limited', `${host} asks to slow down.`, { host, status, retryAtMs })
  }
  try {
    return assertAnswered(response, nowMs, true)
  } catch (error) {
    if (!(error instanceof Trouble) || !keyCodes.has(error.code)) throw error
    throw new Trouble(error.code, error.message, { ...error.details, host: name }, error)
  }
}

/** @returns milliseconds since 1970 */
function secondsOf(header: string | null): number | null {
  return header !== null && /^\d{1,11}$/u.test(header) ? Number(header) * 1000 : null
}
