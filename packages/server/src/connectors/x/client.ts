import type { z } from 'zod'
import { readRetryAfter } from '../../fetching/retry-after.ts'
import { Trouble } from '../../fetching/trouble.ts'
import { assertAnswered } from '../assert-answered.ts'
import type { Reach } from '../connector.ts'

/** What people read where the key is meant, not a server. */
const name = 'X'
const keyCodes = new Set<Trouble['code']>(['key_expired', 'not_permitted', 'payment_needed'])

/**
 * Asks X's API, version 2, with the bearer token of an app.
 * @throws Trouble
 * @example await ask(reach, '/2/tweets', { ids: '20' }, postList)
 */
export async function ask<Schema extends z.ZodType>(
  reach: Reach,
  path: string,
  params: Readonly<Record<string, string | number | null>>,
  schema: Schema,
): Promise<z.output<Schema>> {
  const url = new URL(`${reach.baseUrl}${path}`)
  for (const [key, value] of Object.entries(params))
    if (value !== null) url.searchParams.set(key, String(value))
  const { host } = url
  if (reach.credentials?.kind !== 'key') throw new Trouble('key_needed', 'X wants a key.', { host: name })
  const headers = { accept: 'application/json', authorization: `Bearer ${reach.credentials.key}` }
  const response = await reach.fetch(url, { headers, signal: reach.signal })
  const nowMs = reach.clock.now().getTime()
  if (response.status === 429) {
    const retryAtMs =
      readRetryAfter(response.headers.get('retry-after'), nowMs) ??
      resetOf(response.headers.get('x-rate-limit-reset'))
    throw new Trouble('rate_limited', `${host} asks to slow down.`, { host, status: 429, retryAtMs })
  }
  const read = schema.safeParse(parse(await (await answered(response, nowMs)).text(), host))
  if (read.success) return read.data
  throw new Trouble('unreadable', `${path} of ${host} is not what it should be.`, { host }, read.error)
}

async function answered(response: Response, nowMs: number): Promise<Response> {
  try {
    return assertAnswered(response, nowMs, true)
  } catch (error) {
    if (!(error instanceof Trouble) || !keyCodes.has(error.code)) throw error
    throw new Trouble(error.code, error.message, { ...error.details, host: name }, error)
  }
}

/** @param header seconds since 1970 @returns milliseconds */
function resetOf(header: string | null): number | null {
  return header !== null && /^\d{1,11}$/u.test(header) ? Number(header) * 1000 : null
}

function parse(text: string, host: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Trouble('unreadable', `${host} did not answer with JSON.`, { host }, error)
  }
}
