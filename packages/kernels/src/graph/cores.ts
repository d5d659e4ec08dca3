import type { Graph } from './graph.ts'
import { layOutUndirected } from './undirected-graph.ts'

/**
 * How deep in the graph each node lies: the largest k for which it belongs to a group in which everybody deals with at
 * least k others of the group (k-core), directions and weights not counted.
 * Source: Seidman 1983, Batagelj and Zaversnik 2003.
 * @example cores(graph) // Uint32Array [31, 31, 30, ..., 1, 0]
 */
export function cores(graph: Graph): Uint32Array {
  const { nodes } = graph
  const { memory, kernel } = graph.inside
  return memory.scratch(() => {
    const { offsets, targets } = layOutUndirected(memory, kernel, nodes)
    dropLoops(
      memory.u32(offsets, nodes + 1),
      memory.u32(targets, memory.u32(offsets, nodes + 1)[nodes] as number),
    )
    const starts = memory.u32(offsets, nodes + 1)
    const degrees = new Uint32Array(nodes)
    let mostDegree = 0
    for (let node = 0; node < nodes; node++) {
      degrees[node] = (starts[node + 1] as number) - (starts[node] as number)
      mostDegree = Math.max(mostDegree, degrees[node] as number)
    }
    const at = memory.put(degrees)
    const [counts, order, places] = [
      memory.take((mostDegree + 2) * 4),
      memory.take(nodes * 4),
      memory.take(nodes * 4),
    ]
    kernel.peel(nodes, offsets, targets, at, mostDegree, counts, order, places)
    return memory.u32(at, nodes).slice()
  })
}

/** Nobody is one of their own neighbours; closes the gaps in place. */
function dropLoops(offsets: Uint32Array, targets: Uint32Array): void {
  let written = 0
  let begin = 0
  for (let node = 0; node + 1 < offsets.length; node++) {
    const end = offsets[node + 1] as number
    for (let index = begin; index < end; index++) {
      if (targets[index] !== node) targets[written++] = targets[index] as number
    }
    begin = end
    offsets[node + 1] = written
  }
}
