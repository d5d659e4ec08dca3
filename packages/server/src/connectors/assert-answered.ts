import { readRetryAfter } from '../fetching/retry-after.ts'
import { Trouble } from '../fetching/trouble.ts'

/**
 * Turns a refusal into the trouble that people read. For connectors that ask by `fetch` themselves.
 * @param hasKey whether a key or token was sent: without one, 401 and 403 mean that one is needed
 * @returns the response itself, when its status is 2xx or 304
 * @throws Trouble
 */
export function assertAnswered(response: Response, nowMs: number, hasKey = false): Response {
  const { status, ok } = response
  if (ok || status === 304) return response
  void response.body?.cancel().catch(() => undefined)
  const host = URL.parse(response.url)?.host ?? ''
  const retryAtMs = readRetryAfter(response.headers.get('retry-after'), nowMs)
  const trouble = (code: Trouble['code'], what: string) =>
    new Trouble(code, `${host} answered ${status}: ${what}.`, { host, status, retryAtMs })
  if (status === 429) throw trouble('rate_limited', 'it asks to slow down')
  if (status === 408) throw trouble('too_slow', 'the request took too long')
  if (status === 404 || status === 410) throw trouble('not_found', 'there is nothing there')
  if (status === 401) throw trouble(hasKey ? 'key_expired' : 'key_needed', 'it wants to know who asks')
  if (status === 402) throw trouble('payment_needed', 'it wants to be paid')
  if (status === 403) throw trouble(hasKey ? 'not_permitted' : 'key_needed', 'it does not let us see this')
  if (status >= 500) throw trouble('server_error', 'it has a problem of its own')
  throw trouble('refused', 'it refuses the question')
}
