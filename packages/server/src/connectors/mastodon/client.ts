import type { z } from 'zod'
import { readRetryAfter } from '../../fetching/retry-after.ts'
import { Trouble } from '../../fetching/trouble.ts'
import { assertAnswered } from '../assert-answered.ts'
import type { Reach } from '../connector.ts'

export interface Answered<Value> {
  readonly value: Value
  /** What the server names as the next page, as the `max_id` to ask for; null when it names none. */
  readonly nextMaxId: string | null
}

/** The next page in a Link header (RFC 8288). */
function nextOf(link: string | null): string | null {
  const address = /<([^>]*)>\s*;[^,]*\brel="?next"?/iu.exec(link ?? '')?.[1]
  return address === undefined
    ? null
    : (URL.parse(address, 'https://any.example')?.searchParams.get('max_id') ?? null)
}

/** @returns milliseconds since 1970: servers tell when they count anew, as a date or in seconds */
function resetOf(header: string | null): number | null {
  if (header === null) return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header)
  return Number.isFinite(ms) ? ms : null
}

/**
 * Asks a server that speaks Mastodon's protocol.
 * @throws Trouble
 * @example await ask(reach, '/api/v1/accounts/lookup', { acct: 'ana' }, account)
 */
export async function ask<Schema extends z.ZodType>(
  reach: Pick<Reach, 'baseUrl' | 'fetch' | 'clock' | 'signal'>,
  path: string,
  params: Readonly<Record<string, string | number | null>>,
  schema: Schema,
): Promise<Answered<z.output<Schema>>> {
  const url = new URL(`${reach.baseUrl}${path}`)
  for (const [name, value] of Object.entries(params))
    if (value !== null) url.searchParams.set(name, String(value))
  const response = await reach.fetch(url, { headers: { accept: 'application/json' }, signal: reach.signal })
  const { host } = url
  const nowMs = reach.clock.now().getTime()
  if (response.status === 429) {
    const retryAtMs =
      readRetryAfter(response.headers.get('retry-after'), nowMs) ??
      resetOf(response.headers.get('x-ratelimit-reset'))
    throw new Trouble('rate_limited', `${host} asks to slow down.`, { host, status: 429, retryAtMs })
  }
  assertAnswered(response, nowMs)
  const text = await response.text()
  const read = schema.safeParse(parse(text, host))
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Trouble('unreadable', `${path} of ${host}: ${issue?.path.join('.')} ${issue?.message}`, {
      host,
    })
  }
  return { value: read.data, nextMaxId: nextOf(response.headers.get('link')) }
}

function parse(text: string, host: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Trouble('unreadable', `${host} does not answer as Mastodon does.`, { host }, error)
  }
}
