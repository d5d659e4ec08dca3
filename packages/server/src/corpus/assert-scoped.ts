import { corpusTables } from './corpus-tables.ts'

const notCode = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.|'')*'/g
const anyTable = `(?:${corpusTables.join('|')})\\b`
const name = '\\w+(?:\\s+(?:AS\\s+)?\\w+)?'
const tableRead = new RegExp(`\\b(?:FROM|JOIN)\\s+${anyTable}`, 'gi')
const predicate =
  /\b(?:PREWHERE|WHERE|AND|ON)\s+\(?\s*(?:\w+\s*\.\s*)?scope IN \{scopes:Array\(UInt64\)\}(?!\s*OR\b)/gi

/** Ways to a table that the count of predicates would not see. */
const detours: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a quoted table', /\b(?:FROM|(?<!\bARRAY\s+)JOIN)\s+["`]/i],
  ['a table of another database', /\b(?:FROM|(?<!\bARRAY\s+)JOIN)\s+(?!system\.(?:numbers|one)\b)\w+\s*\./i],
  ['the part of a table on one node', /\b(?:FROM|(?<!\bARRAY\s+)JOIN)\s+\w+_local\b/i],
  ['a table behind a comma', new RegExp(`\\bFROM\\s+${name}(?:\\s*,\\s*${name})*\\s*,\\s*${anyTable}`, 'i')],
  ['a table function', /\b(?:FROM|(?<!\bARRAY\s+)JOIN)\s+(?!(?:numbers|values)\s*\()\w+\s*\(/i],
]

/**
 * Refuses a query that reads more corpus tables than it filters by scope, or that reaches a table on a detour: the
 * wall between workspaces is in every query, so it is checked on every query. It guards against forgetting, not
 * against malice: queries are written by us, and nothing that a user types becomes part of one.
 * @throws Error naming what is wrong
 */
export function assertScoped(sql: string): void {
  const code = sql.replaceAll(notCode, ' ')
  const detour = detours.find(([, pattern]) => pattern.test(code))
  if (detour) throw new Error(`This query reads ${detour[0]}, whose scope cannot be checked:\n${sql}`)
  const reads = code.match(tableRead)?.length ?? 0
  const filters = code.match(predicate)?.length ?? 0
  if (filters >= reads) return
  throw new Error(`This query reads ${reads} corpus tables and filters ${filters} of them by scope:\n${sql}`)
}
