import { corpusTables } from './corpus-tables.ts'

const predicate = /\bscope IN \{scopes:Array\(UInt64\)\}/g
const tableRead = new RegExp(`\\b(?:FROM|JOIN)\\s+(?:${corpusTables.join('|')})\\b`, 'gi')

/**
 * Refuses a query that reads more corpus tables than it filters by scope: the wall between workspaces is in every
 * query, so it is checked on every query.
 * @throws Error naming how many predicates are missing
 */
export function assertScoped(sql: string): void {
  const reads = sql.match(tableRead)?.length ?? 0
  const filters = sql.match(predicate)?.length ?? 0
  if (filters >= reads) return
  throw new Error(`This query reads ${reads} corpus tables and filters ${filters} of them by scope:\n${sql}`)
}
