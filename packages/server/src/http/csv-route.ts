import { createRoute, type RouteConfig } from '@hono/zod-openapi'
import { csv } from './csv-response.ts'

interface CsvRoute<Path extends string, Query> {
  /** Of the list that this is the table of. */
  readonly path: Path
  readonly query: Query
  readonly tags: string[]
  /** What a line of the table is. */
  readonly says: string
}

type Query = NonNullable<NonNullable<RouteConfig['request']>['query']>

/**
 * A list as a table, beside the list: the same question at the same address with `.csv` behind it.
 * @example csvRoute({ path: '/finding/rising-people', query: risingQuerySchema, tags, says: 'One line for each person' })
 */
export function csvRoute<const Path extends string, Asked extends Query>({
  path,
  query,
  tags,
  says,
}: CsvRoute<Path, Asked>) {
  return createRoute({
    method: 'get',
    path: `${path}.csv` as `${Path}.csv`,
    tags,
    summary: 'The same as a table',
    request: { query },
    responses: { 200: csv(says) },
  })
}
