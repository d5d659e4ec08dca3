import type { Graph } from './graph.ts'

export interface Reciprocity {
  /** Edges that are returned, of all edges between different nodes, 0 to 1; null when there are none. */
  readonly share: number | null
  /** By node: how many of those it leads to lead back. */
  readonly mutual: Uint32Array
}

/** How much of what leads from one to another leads back. @example reciprocity(graph).share // 0.31 */
export function reciprocity(graph: Graph): Reciprocity {
  const { nodes } = graph
  const { memory, kernel } = graph.inside
  return memory.scratch(() => {
    const counts = memory.take(nodes * 4)
    const total = kernel.countMutual(counts) >>> 0
    const edges = graph.edges - countLoops(graph)
    return { share: edges === 0 ? null : total / edges, mutual: memory.u32(counts, nodes).slice() }
  })
}

/** Edges to oneself, where they were kept. */
function countLoops(graph: Graph): number {
  if (graph.selfLoopRows === 0) return 0
  const { memory, parts } = graph.inside
  const offsets = memory.u32(parts.outOffsets, graph.nodes + 1)
  const entries = memory.u32(parts.out, graph.edges)
  let loops = 0
  for (let node = 0; node < graph.nodes; node++) {
    for (let index = offsets[node] as number; index < (offsets[node + 1] as number); index++) {
      if (((entries[index] as number) & parts.mask) === node) loops++
    }
  }
  return loops
}
