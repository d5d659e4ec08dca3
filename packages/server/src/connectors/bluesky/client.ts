import type { z } from 'zod'
import { readRetryAfter } from '../../fetching/retry-after.ts'
import { Trouble } from '../../fetching/trouble.ts'
import { assertAnswered } from '../assert-answered.ts'
import type { Reach } from '../connector.ts'

/** What anybody may ask without an account; somebody with a server of their own may have it asked instead. */
export const appView = process.env.RELAIS_BLUESKY_APPVIEW || 'https://public.api.bsky.app'
/** What everybody on the network does, in one stream. */
export const relay = 'https://bsky.network'

type Params = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

/** Names of errors that mean that there is nobody, or nothing, of this name (any more). */
const goneNames = new Set([
  'AccountDeactivated',
  'AccountTakedown',
  'RepoNotFound',
  'RepoDeactivated',
  'RepoTakendown',
  'RecordNotFound',
  'NotFound',
  'ActorNotFound',
])
const goneWords = /not found|could not (?:find|locate|resolve)|unable to resolve/iu

/** This server does not know the question: another kind of server would. */
export class NotServed extends Error {}

async function explain(response: Response, nowMs: number): Promise<never> {
  const { status } = response
  const host = URL.parse(response.url)?.host ?? ''
  const body: unknown = await response.json().catch(() => null)
  const field = (name: string) => {
    const value = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
    return typeof value === 'string' ? value.slice(0, 300) : ''
  }
  const [error, message] = [field('error'), field('message')]
  if (status === 501 || /^No service configured|Method Not Implemented/iu.test(message))
    throw new NotServed(message)
  if (goneNames.has(error) || (status === 400 && goneWords.test(message)))
    throw new Trouble('not_found', `${host}: ${error} ${message}`, { host, status })
  if (status === 429) {
    // Bluesky says when in a header of its own, in seconds since 1970.
    const reset = Number(response.headers.get('ratelimit-reset') ?? Number.NaN)
    const retryAtMs =
      readRetryAfter(response.headers.get('retry-after'), nowMs) ?? (reset > 0 ? reset * 1000 : null)
    throw new Trouble('rate_limited', `${host} asks to slow down.`, { host, status, retryAtMs })
  }
  assertAnswered(response, nowMs)
  throw new Trouble('refused', `${host}: ${error} ${message}`, { host, status })
}

/**
 * Asks a server of the AT Protocol.
 * @param schema of what is needed of the answer
 * @throws Trouble; NotServed where another kind of server is asked
 * @example await ask(reach, appView, 'app.bsky.actor.getProfile', { actor: 'bsky.app' }, profileView)
 */
export async function ask<Schema extends z.ZodType>(
  reach: Pick<Reach, 'fetch' | 'clock' | 'signal'>,
  server: string,
  method: string,
  params: Params,
  schema: Schema,
): Promise<z.output<Schema>> {
  const url = new URL(`${server}/xrpc/${method}`)
  for (const [name, value] of Object.entries(params)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined) url.searchParams.append(name, String(one))
    }
  }
  const response = await reach.fetch(url, { headers: { accept: 'application/json' }, signal: reach.signal })
  if (!response.ok) return explain(response, reach.clock.now().getTime())
  const text = await response.text()
  const answer = schema.safeParse(parse(text, url.host))
  if (answer.success) return answer.data
  const [issue] = answer.error.issues
  throw new Trouble('unreadable', `${method} of ${url.host}: ${issue?.path.join('.')} ${issue?.message}`, {
    host: url.host,
  })
}

function parse(text: string, host: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Trouble('unreadable', `${host} did not answer in JSON.`, { host }, error)
  }
}
