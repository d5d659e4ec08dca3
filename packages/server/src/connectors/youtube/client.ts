import { quotaDay } from '@relais/core/source/quota-day'
import { z } from 'zod'
import { Trouble } from '../../fetching/trouble.ts'
import { askWith } from '../ask-with.ts'
import { assertAnswered } from '../assert-answered.ts'
import type { Reach } from '../connector.ts'
import { parse, readJson } from '../read-json.ts'

/** https://developers.google.com/youtube/v3/determine_quota_cost: what a question costs, in units of quota. */
const unitsOf = { channels: 1, playlistItems: 1, videos: 1, commentThreads: 1, i18nLanguages: 1 } as const

/** What people read where the key or the quota is meant, not a server. */
const name = 'YouTube'

/** Where YouTube's day begins. */
export const quotaZone = 'America/Los_Angeles'

/** https://developers.google.com/youtube/v3/docs/errors and the errors that all of Google's interfaces share. */
const spentReasons = new Set(['quotaExceeded', 'dailyLimitExceeded'])
const slowDownReasons = new Set(['rateLimitExceeded', 'userRateLimitExceeded', 'RATE_LIMIT_EXCEEDED'])
const keyReasons = new Set([
  'keyInvalid',
  'keyExpired',
  'accessNotConfigured',
  'ipRefererBlocked',
  'API_KEY_INVALID',
  'API_KEY_SERVICE_BLOCKED',
  'API_KEY_IP_ADDRESS_BLOCKED',
  'API_KEY_HTTP_REFERRER_BLOCKED',
  'SERVICE_DISABLED',
])

const refusal = z.object({
  error: z.object({
    errors: z.array(z.object({ reason: z.string().catch('') })).catch([]),
    details: z.array(z.object({ reason: z.string().optional().catch(undefined) })).catch([]),
  }),
})

/**
 * Asks YouTube's Data API, and pays for it out of the day's quota first.
 * @throws Trouble
 * @example await ask(reach, 'videos', { part: 'snippet', id: 'a1B2c3D4e5F' }, videoList)
 */
export async function ask<Schema extends z.ZodType>(
  reach: Reach,
  resource: keyof typeof unitsOf,
  params: Readonly<Record<string, string | number | null>>,
  schema: Schema,
): Promise<z.output<Schema>> {
  const url = new URL(`${reach.baseUrl}/youtube/v3/${resource}`)
  for (const [key, value] of Object.entries(params))
    if (value !== null) url.searchParams.set(key, String(value))
  if (reach.credentials === null)
    throw new Trouble('key_needed', 'YouTube wants a key or an authorisation.', { host: name })
  await reach.spend(unitsOf[resource])
  const response = await askWith(reach, name, url, (key) => ({ 'x-goog-api-key': key }))
  const nowMs = reach.clock.now().getTime()
  if (response.status === 400 || response.status === 403) throw await explain(response, nowMs)
  if (response.status === 401)
    throw new Trouble('key_expired', `${name} answered 401.`, { host: name, status: 401 })
  return readJson(assertAnswered(response, nowMs, true), resource, schema)
}

async function explain(response: Response, nowMs: number): Promise<Trouble> {
  const { status } = response
  const read = refusal.safeParse(parse(await response.text(), name)).data?.error
  const reasons = [...(read?.errors ?? []), ...(read?.details ?? [])].flatMap(({ reason }) => reason || [])
  const host = name
  const said = `${host} answered ${status} (${reasons.join(', ') || 'no reason'}).`
  const is = (known: ReadonlySet<string>) => reasons.some((reason) => known.has(reason))
  const retryAtMs = quotaDay(nowMs, quotaZone).endsAtMs
  if (is(spentReasons)) return new Trouble('quota_spent', said, { host, status, retryAtMs })
  if (is(slowDownReasons)) return new Trouble('rate_limited', said, { host, status })
  if (is(keyReasons)) return new Trouble('key_expired', said, { host, status })
  return new Trouble(status === 403 ? 'not_permitted' : 'refused', said, { host, status })
}
