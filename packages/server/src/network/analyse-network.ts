import { setImmediate } from 'node:timers/promises'
import { createTieTally, type TieTally } from '@relais/core/network/tie-tally'
import { openGraph } from '@relais/kernels/graph/open-graph'

/** Bytes of one tie: source, target (UInt64), exchanges (UInt32). */
const tieBytes = 20
/** Ties that are looked at one by one, those with most exchanges first. */
const mostLookedAt = 300_000
/** Others of this process get their turn this often. */
const longestSliceMs = 10

export interface NetworkAnalysis {
  readonly people: number
  readonly ties: number
  /** -0.5 to 1: how far the circles are from chance. */
  readonly modularity: number
  /** By number of the person: the share of attention, adding up to 1; the circle; the id. */
  readonly authority: Float64Array
  readonly circleOf: Uint32Array
  readonly ids: BigUint64Array
  /** People in each circle, the largest first. */
  readonly sizes: Uint32Array
}

/**
 * Authority and circles of a network, in the kernel; a large one in a thread of its own.
 * @param rows as `findTies` gives them
 * @param signal when it aborts, the work is given up
 */
export async function analyseNetwork(rows: Uint8Array, signal?: AbortSignal): Promise<NetworkAnalysis> {
  const graph = openGraph({ weight: 'UInt32' })
  const abandon = () => void graph.close()
  signal?.throwIfAborted()
  signal?.addEventListener('abort', abandon, { once: true })
  try {
    await graph.addRows(rows)
    const { nodes, edges } = await graph.build()
    const [ids, { ranks }, { labels, sizes, modularity }] = await Promise.all([
      graph.ask('ids'),
      graph.ask('pageRank', {}),
      graph.ask('communities', {}),
    ])
    return { people: nodes, ties: edges, modularity, authority: ranks, circleOf: labels, ids, sizes }
  } finally {
    signal?.removeEventListener('abort', abandon)
    await graph.close()
  }
}

/**
 * Where the listed people stand between the circles, and what the circles exchange; other work gets its turn meanwhile.
 * @param listed numbers of people
 */
export async function tallyTies(
  rows: Uint8Array,
  { ids, circleOf }: NetworkAnalysis,
  listed: Iterable<number>,
): Promise<TieTally> {
  const numberOf = new Map<bigint, number>()
  await inSlices(ids.length, (number) => void numberOf.set(ids[number] as bigint, number))
  const tally = createTieTally(circleOf, listed)
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength)
  await inSlices(Math.min(mostLookedAt, rows.byteLength / tieBytes), (row) => {
    const at = row * tieBytes
    const from = numberOf.get(view.getBigUint64(at, true))
    const to = numberOf.get(view.getBigUint64(at + 8, true))
    if (from !== undefined && to !== undefined) tally.add(from, to, view.getUint32(at + 16, true))
  })
  return tally
}

async function inSlices(count: number, doOne: (index: number) => void): Promise<void> {
  let breatheAt = performance.now() + longestSliceMs
  for (let index = 0; index < count; index++) {
    doOne(index)
    if (index % 256 !== 0 || performance.now() <= breatheAt) continue
    await setImmediate()
    breatheAt = performance.now() + longestSliceMs
  }
}
