import type { Naming } from '@relais/core/network/trace-generations'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { namingsSql, type PeopleQuestion } from './deeds-sql.ts'

/** Namings that are followed from person to person; of more, the latest. */
export const mostNamings = 200_000

/** Bytes of one row: source, target (UInt64), at (UInt32). */
const rowBytes = 20

export interface Namings {
  /** Ascending by time; people by their place in `ids`. */
  readonly namings: readonly Naming[]
  readonly ids: readonly string[]
  /** All of them are there. */
  readonly isWhole: boolean
}

/** Who names whom in posts on topic, in the order of time. */
export async function findNamings(corpus: ScopedCorpus, question: PeopleQuestion): Promise<Namings> {
  const deeds = namingsSql(question)
  const bytes = await corpus.selectBytes({
    sql: `
SELECT source, target, toUInt32(at) AS at
FROM (SELECT DISTINCT source, target, deed, at FROM ${deeds.sql})
ORDER BY at DESC, source, target
LIMIT ${mostNamings + 1}`,
    params: deeds.params,
  })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = new Map<bigint, number>()
  const placeOf = (id: bigint) => {
    const known = places.get(id)
    if (known !== undefined) return known
    places.set(id, places.size)
    return places.size - 1
  }
  const rows = Math.min(mostNamings, bytes.byteLength / rowBytes)
  const namings = Array.from({ length: rows }, (_, index) => {
    const begin = (rows - 1 - index) * rowBytes
    return {
      source: placeOf(view.getBigUint64(begin, true)),
      target: placeOf(view.getBigUint64(begin + 8, true)),
      at: view.getUint32(begin + 16, true),
    }
  })
  return {
    namings,
    ids: Array.from(places.keys(), String),
    isWhole: bytes.byteLength / rowBytes <= mostNamings,
  }
}
