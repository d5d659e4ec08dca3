import type { InterestTie } from '@relais/core/network/tie-interests'
import { openGraph } from '@relais/kernels/graph/open-graph'

const rowBytes = 20
/** Closeness as a weight: whole numbers, in thousandths. */
const thousandths = 1_000

export interface InterestGroups {
  /** By place of the person; null for whoever has no tie. The largest group is 0. */
  readonly groupOf: readonly (number | null)[]
  /** People in each. */
  readonly sizes: readonly number[]
  /** -0.5 to 1: how far the groups are from chance. */
  readonly modularity: number
}

/** Who writes about the same as each other more than with others. @param people how many there are */
export async function groupInterests(
  ties: readonly InterestTie[],
  people: number,
  signal?: AbortSignal,
): Promise<InterestGroups> {
  signal?.throwIfAborted()
  const rows = new DataView(new ArrayBuffer(ties.length * rowBytes))
  for (const [index, { a, b, closeness }] of ties.entries()) {
    rows.setBigUint64(index * rowBytes, BigInt(a), true)
    rows.setBigUint64(index * rowBytes + 8, BigInt(b), true)
    rows.setUint32(index * rowBytes + 16, Math.max(1, Math.round(closeness * thousandths)), true)
  }
  const graph = openGraph({ weight: 'UInt32' })
  try {
    await graph.addRows(new Uint8Array(rows.buffer))
    await graph.build()
    const [ids, { labels, sizes, modularity }] = await Promise.all([
      graph.ask('ids'),
      graph.ask('communities', {}),
    ])
    const groupOf = Array<number | null>(people).fill(null)
    for (const [node, id] of ids.entries()) groupOf[Number(id)] = labels[node] ?? null
    return { groupOf, sizes: [...sizes], modularity }
  } finally {
    await graph.close()
  }
}
