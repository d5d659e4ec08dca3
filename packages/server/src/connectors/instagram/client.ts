import { z } from 'zod'
import { Trouble } from '../../fetching/trouble.ts'
import { askWith } from '../ask-with.ts'
import { assertAnswered } from '../assert-answered.ts'
import type { Reach } from '../connector.ts'
import { parse, readJson } from '../read-json.ts'

/** What people read where the token is meant, not a server. */
const name = 'Instagram'
export const version = 'v25.0'

/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
const refusal = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: z.number().optional().catch(undefined),
    is_transient: z.boolean().optional().catch(undefined),
  }),
})
const tokenCodes = new Set([102, 190])
const slowDownCodes = new Set([4, 17, 32, 613])
const nobodyCodes = new Set([24, 110, 803])
const ownTroubleCodes = new Set([1, 2])
/** Of code 100, else a question that cannot be understood: what it asks for does not exist, or is kept from us. */
const noSuchObject = 33
const minuteMs = 60_000

/**
 * Asks the Graph API as whoever the token belongs to, pasted or authorised.
 * @throws Trouble
 * @example await ask(reach, '17841400000000001', { fields: 'username' }, user)
 */
export async function ask<Schema extends z.ZodType>(
  reach: Reach,
  path: string,
  params: Readonly<Record<string, string | number | null>>,
  schema: Schema,
): Promise<z.output<Schema>> {
  const url = new URL(`${reach.baseUrl}/${version}/${path}`)
  for (const [key, value] of Object.entries(params))
    if (value !== null) url.searchParams.set(key, String(value))
  const response = await askWith(reach, name, url)
  const nowMs = reach.clock.now().getTime()
  if (response.status >= 400 && response.status < 500) throw await explain(response, nowMs)
  return readJson(assertAnswered(response, nowMs, true), path, schema)
}

/** The status says little here: what is wrong stands in the body, as a number. */
async function explain(response: Response, nowMs: number): Promise<Trouble> {
  const { status } = response
  const read = refusal.safeParse(parse(await response.clone().text(), name)).data?.error
  const { code = 0, error_subcode: subcode, is_transient: isTransient } = read ?? {}
  const said = `${name} answered ${status} (code ${code}, ${subcode ?? 'no subcode'}).`
  const trouble = (what: Trouble['code'], more: object = {}) =>
    new Trouble(what, said, { host: name, status, ...more })
  if (tokenCodes.has(code)) return trouble('key_expired')
  if (slowDownCodes.has(code) || (code >= 80_000 && code < 81_000))
    return trouble('rate_limited', { retryAtMs: freeAgainMs(response, nowMs) })
  if (code === 3 || code === 10 || (code >= 200 && code < 300)) return trouble('not_permitted')
  if (nobodyCodes.has(code) || subcode === noSuchObject) return trouble('not_found')
  if (ownTroubleCodes.has(code) || isTransient) return trouble('server_error')
  try {
    assertAnswered(response, nowMs, true)
  } catch (error) {
    if (error instanceof Trouble) return error
  }
  return trouble('refused')
}

const usage = z.record(
  z.string(),
  z.array(z.object({ estimated_time_to_regain_access: z.number().catch(0) })),
)

/** @returns milliseconds since 1970, where a header says so in minutes; else null */
function freeAgainMs(response: Response, nowMs: number): number | null {
  const header = response.headers.get('x-business-use-case-usage')
  const read = header === null ? null : usage.safeParse(parse(header, name)).data
  const minutes = Object.values(read ?? {})
    .flat()
    .map(({ estimated_time_to_regain_access: wait }) => wait)
  const longest = Math.max(0, ...minutes)
  return longest === 0 ? null : nowMs + longest * minuteMs
}
