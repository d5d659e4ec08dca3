import type { CorpusParams } from './scoped-corpus.ts'

/** ClickHouse takes at most 128 KiB for one bound value; this many ids of 20 digits stay under it. */
const mostBoundIds = 5_000

export interface InlinedQuery {
  readonly sql: string
  readonly params: CorpusParams
}

const digits = /^\d{1,20}$/

function wholeNumber(id: unknown): string {
  const text = String(id)
  if (!digits.test(text)) throw new SyntaxError(`"${text}" is no whole number.`)
  return text
}

/**
 * Writes long lists of ids into the query itself, where ClickHouse reads any number of them. Only whole numbers get
 * there, whatever was handed over. One long list takes the others with it: bound lists may be sent as fields of a form,
 * and then the query is such a field too, and may not be long either.
 * @example inlineManyIds('id IN {ids:Array(UInt64)}', { ids: tenThousandIds }) // { sql: 'id IN [1,2,...]', params: {} }
 * @throws SyntaxError for an id that is no whole number
 */
export function inlineManyIds(sql: string, params: CorpusParams): InlinedQuery {
  const lists = Object.entries(params).flatMap(([name, value]) =>
    Array.isArray(value) && value.length > 0 && sql.includes(`{${name}:Array(UInt64)}`)
      ? [[name, value] as const]
      : [],
  )
  if (lists.every(([, ids]) => ids.length <= mostBoundIds)) return { sql, params }
  const long = lists.map(([name, ids]) => [name, `[${ids.map(wholeNumber).join(',')}]`] as const)
  const rest = new Map(Object.entries(params))
  let text = sql
  for (const [name, ids] of long) {
    rest.delete(name)
    text = text.replaceAll(`{${name}:Array(UInt64)}`, ids)
  }
  return { sql: text, params: Object.fromEntries(rest) }
}
