import { z } from 'zod'
import { Trouble } from '../../fetching/trouble.ts'
import { assertAnswered } from '../assert-answered.ts'
import type { Reach } from '../connector.ts'

export interface Answer<Item> {
  readonly items: readonly Item[]
  readonly totalPages: number
}

async function ask(reach: Reach, site: string, route: string, query: Readonly<Record<string, string>>) {
  // Works whether a site has set up nice addresses or not.
  const url = new URL(site)
  url.search = new URLSearchParams({ rest_route: route, ...query }).toString()
  const headers = { accept: 'application/json' }
  const response = assertAnswered(await reach.fetch(url, { headers }), reach.clock.now().getTime())
  const text = await response.text()
  try {
    const totalPages = Number(response.headers.get('x-wp-totalpages') ?? 1)
    return { json: JSON.parse(text) as unknown, totalPages }
  } catch (cause) {
    throw new Trouble('unreadable', `${url.host} did not answer with JSON.`, { host: url.host }, cause)
  }
}

/** @throws Trouble, unreadable when it is not what the schema says */
export async function askOne<Schema extends z.ZodType>(
  reach: Reach,
  site: string,
  route: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const { json } = await ask(reach, site, route, {})
  return parsed(schema, json, site)
}

/** One page of a list. @throws Trouble, unreadable when it is not what the schema says */
export async function askMany<Schema extends z.ZodType>(
  reach: Reach,
  site: string,
  route: string,
  query: Readonly<Record<string, string>>,
  schema: Schema,
): Promise<Answer<z.output<Schema>>> {
  const { json, totalPages } = await ask(reach, site, route, query)
  return { items: parsed(z.array(schema), json, site), totalPages }
}

function parsed<Schema extends z.ZodType>(schema: Schema, json: unknown, site: string): z.output<Schema> {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const { host } = new URL(site)
  throw new Trouble('unreadable', `${host} does not answer as WordPress does.`, { host }, result.error)
}
