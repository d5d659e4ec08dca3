import type { CorpusParam, CorpusParams } from './scoped-corpus.ts'

/**
 * ClickHouse reads `'12'` as a UInt64 on its own, but not inside an array. Ids are strings here and never numbers, so
 * those bound to an array of UInt64 are handed over as bigints, which the client writes without quotes.
 * @example bindIds('... id IN {ids:Array(UInt64)}', { ids: ['18446744073709551615'] }) // { ids: [18446744073709551615n] }
 */
export function bindIds(sql: string, params: CorpusParams): Record<string, unknown> {
  const types = new Map(Array.from(sql.matchAll(/\{(\w+):([^{}]+)\}/g), ([, name, type]) => [name, type]))
  const entries = Object.entries(params).map(([name, value]) => {
    const isOfIds = /^(?:Array\()+UInt64\)+$/.test(types.get(name)?.replaceAll(' ', '') ?? '')
    return [name, isOfIds ? asBigints(value) : value]
  })
  return Object.fromEntries(entries)
}

function asBigints(value: CorpusParam): unknown {
  if (Array.isArray(value)) return value.map(asBigints)
  return typeof value === 'string' ? BigInt(value) : value
}
