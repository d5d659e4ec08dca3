import type { Block } from '../../corpus/native/read-blocks.ts'
import type { Lists } from '../../corpus/native/read-column.ts'
import { IdTable } from './id-table.ts'

/** Who names whom in posts on topic: each post names somebody once. Accounts are numbers in `accounts`. */
export interface CitingEdges {
  readonly accounts: IdTable
  readonly sources: Uint32Array
  readonly targets: Uint32Array
  /** Seconds since 1970. */
  readonly at: Uint32Array
  /** 1 where the post is a question. */
  readonly asks: Uint8Array
}

/** Aggregate over rows of `post` that fills the column `edges` of an answer by `account`. */
export const edgesSql = `groupArrayArray(arrayMap(
  target -> (target, toUInt32(toUnixTimestamp(posted_at)), toUInt8(is_question)), arrayDistinct(targets))) AS edges`

/** Puts the edges of an answer that has the columns `account` and `edges` side by side. */
export function readEdges(blocks: readonly Block[]): CitingEdges {
  const accounts = new IdTable()
  const parts = blocks.map(({ columns }) => {
    const { ends, items } = columns.edges as Lists
    const [targets, at, asks] = items as readonly [BigUint64Array, Uint32Array, Uint8Array]
    return { writers: accounts.add(columns.account as BigUint64Array), ends, targets, at, asks }
  })
  const length = parts.reduce((sum, { targets }) => sum + targets.length, 0)
  const edges = {
    accounts,
    sources: new Uint32Array(length),
    targets: new Uint32Array(length),
    at: new Uint32Array(length),
    asks: new Uint8Array(length),
  }
  let from = 0
  for (const { writers, ends, targets, at, asks } of parts) {
    edges.targets.set(accounts.add(targets), from)
    edges.at.set(at, from)
    edges.asks.set(asks, from)
    for (const [row, writer] of writers.entries()) {
      edges.sources.fill(writer, from + (ends[row - 1] ?? 0), from + (ends[row] as number))
    }
    from += targets.length
  }
  return edges
}

/** Nobody names anybody. */
export const noEdges = (): CitingEdges => readEdges([])
