import type { z } from 'zod'
import { Trouble } from '../fetching/trouble.ts'

/**
 * What an answer holds, as a schema reads it.
 * @param what was asked for, for the log
 * @throws Trouble unreadable
 */
export async function readJson<Schema extends z.ZodType>(
  response: Response,
  what: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const host = URL.parse(response.url)?.host ?? ''
  const read = schema.safeParse(parse(await response.text(), host))
  if (read.success) return read.data
  throw new Trouble('unreadable', `${what} of ${host} is not what it should be.`, { host }, read.error)
}

/** @throws Trouble unreadable */
export function parse(text: string, host: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Trouble('unreadable', `${host} did not answer with JSON.`, { host }, error)
  }
}
