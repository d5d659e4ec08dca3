import { z } from 'zod'
import { readRetryAfter } from '../../fetching/retry-after.ts'
import { Trouble } from '../../fetching/trouble.ts'
import { askAuthorised } from '../ask-authorised.ts'
import { assertAnswered } from '../assert-answered.ts'
import type { Reach } from '../connector.ts'
import { readJson } from '../read-json.ts'

/** What people read where the authorisation is meant, not a server. */
const name = 'TikTok'
const minuteMs = 60_000
const badToken = 'access_token_invalid'

/** https://developers.tiktok.com/doc/tiktok-api-v2-error-handling */
const refusal = z.object({ error: z.object({ code: z.string() }) })

const troubleOf: Readonly<Record<string, Trouble['code']>> = {
  [badToken]: 'key_expired',
  scope_not_authorized: 'not_permitted',
  scope_permission_missed: 'not_permitted',
  rate_limit_exceeded: 'rate_limited',
  internal_error: 'server_error',
}

/** One question: which fields, and what is sent along; without the latter it is a GET. */
export interface Question {
  readonly path: string
  readonly fields: string
  readonly body?: object
}

/**
 * Asks TikTok's Display API as the creator who authorised.
 * @throws Trouble
 * @example await ask(reach, { path: '/v2/user/info/', fields: 'username' }, userInfo)
 */
export async function ask<Schema extends z.ZodType>(
  reach: Reach,
  { path, fields, body }: Question,
  schema: Schema,
): Promise<z.output<Schema>> {
  const url = new URL(`${reach.baseUrl}${path}`)
  url.searchParams.set('fields', fields)
  const response = await askAuthorised(reach, name, url, {
    ...(body === undefined ? {} : { body }),
    // A permission that is missing has the same status, and another token would lack it too.
    isTokenRefused: async (response) =>
      response.status === 401 && ((await codeOf(response)) ?? badToken) === badToken,
  })
  const nowMs = reach.clock.now().getTime()
  const code = await codeOf(response)
  if (code !== null && code !== 'ok') throw explain(response, code, nowMs)
  return readJson(assertAnswered(response, nowMs, true), path, schema)
}

/** What is wrong stands in the body of every answer, as a word; null where there is none. */
async function codeOf(response: Response): Promise<string | null> {
  try {
    return refusal.safeParse(await response.clone().json()).data?.error.code ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function explain(response: Response, code: string, nowMs: number): Trouble {
  const { status, headers } = response
  const what = troubleOf[code] ?? 'refused'
  // TikTok counts the last minute, and does not say when it is over.
  const retryAtMs = readRetryAfter(headers.get('retry-after'), nowMs) ?? nowMs + minuteMs
  return new Trouble(what, `${name} answered ${status} (${code}).`, {
    host: name,
    status,
    ...(what === 'rate_limited' ? { retryAtMs } : {}),
  })
}
