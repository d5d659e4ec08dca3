import type { z } from 'zod'
import { askAuthorised } from '../ask-authorised.ts'
import { assertTaken } from '../assert-taken.ts'
import type { Reach } from '../connector.ts'
import { readJson } from '../read-json.ts'

const name = 'Twitch'

/** A parameter with several values is repeated. */
export type Params = Readonly<Record<string, string | number | readonly string[] | null>>

/**
 * Asks Twitch's API (Helix) as whoever authorised.
 * @throws Trouble
 * @example await ask(reach, '/videos', { id: ['335921245', '335921246'] }, videoList)
 */
export async function ask<Schema extends z.ZodType>(
  reach: Reach,
  path: string,
  params: Params,
  schema: Schema,
): Promise<z.output<Schema>> {
  const url = new URL(`${reach.baseUrl}${path}`)
  for (const [key, value] of Object.entries(params))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null) url.searchParams.append(key, String(one))
  const response = await askAuthorised(reach, name, url, {
    headersOf: (token, clientId) => ({ authorization: `Bearer ${token}`, 'client-id': clientId }),
  })
  return readJson(taken(reach, response), path, schema)
}

/**
 * Asks whether the authorisation still counts, as Twitch wants everybody to do who keeps one:
 * https://dev.twitch.tv/docs/authentication/validate-tokens
 * @throws Trouble key_expired
 */
export async function validate(reach: Reach, loginUrl: string): Promise<void> {
  const url = new URL(`${loginUrl}/validate`)
  const response = await askAuthorised(reach, name, url, {
    headersOf: (token) => ({ authorization: `OAuth ${token}` }),
  })
  await taken(reach, response).body?.cancel()
}

const taken = (reach: Reach, response: Response): Response =>
  assertTaken(response, { name, resetHeader: 'ratelimit-reset', nowMs: reach.clock.now().getTime() })
