import type { Graph } from './graph.ts'

/** Edges as columns. */
export interface EdgeColumns {
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly weights: Float32Array
}

/** All edges, by where they begin; with `kept` only those that it marks, one byte for each. */
export function listEdges(graph: Graph, kept: Uint8Array | null = null): EdgeColumns {
  const { memory, parts } = graph.inside
  const offsets = memory.u32(parts.outOffsets, graph.nodes + 1)
  const entries = memory.u32(parts.out, graph.edges)
  const values = memory.f32(parts.outWeights, parts.weightValues)
  const count = kept === null ? graph.edges : kept.reduce((sum, mark) => sum + mark, 0)
  const [from, to, weights] = [new Uint32Array(count), new Uint32Array(count), new Float32Array(count)]
  let written = 0
  for (let node = 0; node < graph.nodes; node++) {
    for (let index = offsets[node] as number; index < (offsets[node + 1] as number); index++) {
      if (kept !== null && kept[index] === 0) continue
      const entry = entries[index] as number
      from[written] = node
      to[written] = entry & parts.mask
      weights[written++] = values[parts.hasOwnWeights ? index : entry >>> parts.shift] as number
    }
  }
  return { from, to, weights }
}
