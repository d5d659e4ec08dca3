import type { CorpusParams } from './scoped-corpus.ts'

/** ClickHouse takes at most 128 KiB for one bound value; this many ids of 20 digits stay under it. */
const mostBoundIds = 5_000

export interface InlinedQuery {
  readonly sql: string
  readonly params: CorpusParams
}

/**
 * Writes long lists of ids into the query itself, where ClickHouse reads any number of them. Only whole numbers get
 * there, whatever was handed over; shorter lists and all other values stay bound.
 * @example inlineManyIds('id IN {ids:Array(UInt64)}', { ids: tenThousandIds }) // { sql: 'id IN [1,2,...]', params: {} }
 * @throws SyntaxError for an id that is no whole number
 */
export function inlineManyIds(sql: string, params: CorpusParams): InlinedQuery {
  const long = Object.entries(params).flatMap(([name, value]) =>
    Array.isArray(value) && value.length > mostBoundIds && sql.includes(`{${name}:Array(UInt64)}`)
      ? [[name, `[${value.map((id) => BigInt(String(id))).join(',')}]`] as const]
      : [],
  )
  if (long.length === 0) return { sql, params }
  const rest = new Map(Object.entries(params))
  let text = sql
  for (const [name, ids] of long) {
    rest.delete(name)
    text = text.replaceAll(`{${name}:Array(UInt64)}`, ids)
  }
  return { sql: text, params: Object.fromEntries(rest) }
}
