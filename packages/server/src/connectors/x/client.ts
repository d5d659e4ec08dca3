import type { z } from 'zod'
import { askWith } from '../ask-with.ts'
import { assertTaken } from '../assert-taken.ts'
import type { Reach } from '../connector.ts'
import { readJson } from '../read-json.ts'

const name = 'X'

/**
 * Asks X's API, version 2, with the bearer token of an app or of whoever authorised one.
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
  const response = await askWith(reach, name, url)
  const nowMs = reach.clock.now().getTime()
  return readJson(assertTaken(response, { name, resetHeader: 'x-rate-limit-reset', nowMs }), path, schema)
}
