import { setImmediate } from 'node:timers/promises'
import { createTieTally, type TieTally } from '@relais/core/network/tie-tally'
import type { Betweenness } from '@relais/kernels/graph/betweenness'
import { type GraphSummary, type OpenGraph, openGraph } from '@relais/kernels/graph/open-graph'

/** Bytes of one tie: source, target (UInt64), exchanges (UInt32). */
const tieBytes = 20
/** Ties that are looked at one by one, those with most exchanges first. */
const mostLookedAt = 300_000
/** Paths are followed through no more ties than these: it takes as long as there are ties, once for each person drawn. */
const mostFollowed = 500_000
/** Others of this process get their turn this often. */
const longestSliceMs = 10

export interface NetworkAnalysis {
  readonly people: number
  readonly ties: number
  /** -0.5 to 1: how far the circles are from chance. */
  readonly modularity: number
  /** Who stands between others, by number of the person; null where there are too many ties to follow. */
  readonly between: Pick<Betweenness, 'shares' | 'low' | 'high' | 'samples'> | null
  /** By number of the person: the share of attention, adding up to 1; the circle; the id. */
  readonly authority: Float64Array
  readonly circleOf: Uint32Array
  readonly ids: BigUint64Array
  readonly numberOf: ReadonlyMap<bigint, number>
  /** People in each circle, the largest first. */
  readonly sizes: Uint32Array
}

/** Opens a graph of these rows, asks it, and closes it, also when whoever asked has left. */
async function withGraph<Answer>(
  rows: Uint8Array,
  others: Uint8Array,
  signal: AbortSignal | undefined,
  ask: (graph: OpenGraph, summary: GraphSummary) => Promise<Answer>,
): Promise<Answer> {
  signal?.throwIfAborted()
  const graph = openGraph({ weight: 'UInt32' })
  const abandon = () => void graph.close()
  signal?.addEventListener('abort', abandon, { once: true })
  try {
    await graph.addRows(rows)
    await graph.addNodes(others)
    return await ask(graph, await graph.build())
  } finally {
    signal?.removeEventListener('abort', abandon)
    await graph.close()
  }
}

/**
 * Authority, circles and who stands between others in a network, in the kernel; a large one in a thread of its own. Circles come from all that
 * people exchange, authority from what does not come back.
 * @param rows as `findTies` gives them
 * @param oneWay as `findOneWayTies` gives them
 * @param signal when it aborts, the work is given up
 */
export async function analyseNetwork(
  rows: Uint8Array,
  oneWay: Uint8Array,
  signal?: AbortSignal,
): Promise<NetworkAnalysis> {
  const circles = await withGraph(rows, new Uint8Array(), signal, async (graph, { nodes, edges }) => {
    const [ids, { labels, sizes, modularity }, between] = await Promise.all([
      graph.ask('ids'),
      graph.ask('communities', {}),
      edges > mostFollowed ? null : graph.ask('betweenness', {}),
    ])
    return { people: nodes, ties: edges, modularity, circleOf: labels, ids, sizes, between }
  })
  const { ids } = circles
  const numberOf = new Map<bigint, number>()
  await inSlices(ids.length, (number) => void numberOf.set(ids[number] as bigint, number))
  const everybody = new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength)
  const attention = await withGraph(oneWay, everybody, signal, async (graph) => {
    const [ranked, { ranks }] = await Promise.all([graph.ask('ids'), graph.ask('pageRank', {})])
    return { ranked, ranks }
  })
  const authority = new Float64Array(ids.length)
  await inSlices(attention.ranked.length, (place) => {
    const number = numberOf.get(attention.ranked[place] as bigint)
    if (number !== undefined) authority[number] = attention.ranks[place] as number
  })
  return { ...circles, authority, numberOf }
}

/**
 * Where the listed people stand between the circles, and what the circles exchange; other work gets its turn meanwhile.
 * @param listed numbers of people
 */
export async function tallyTies(
  rows: Uint8Array,
  { numberOf, circleOf }: NetworkAnalysis,
  listed: Iterable<number>,
): Promise<TieTally> {
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
