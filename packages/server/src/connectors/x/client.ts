import type { z } from 'zod'
import { Trouble } from '../../fetching/trouble.ts'
import { assertTaken } from '../assert-taken.ts'
import type { Reach } from '../connector.ts'
import { readJson } from '../read-json.ts'

const name = 'X'

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
  if (reach.credentials?.kind !== 'key') throw new Trouble('key_needed', 'X wants a key.', { host: name })
  const headers = { accept: 'application/json', authorization: `Bearer ${reach.credentials.key}` }
  const response = await reach.fetch(url, { headers, signal: reach.signal })
  const nowMs = reach.clock.now().getTime()
  return readJson(assertTaken(response, { name, resetHeader: 'x-rate-limit-reset', nowMs }), path, schema)
}
