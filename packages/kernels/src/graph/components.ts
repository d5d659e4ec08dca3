import type { Graph } from './graph.ts'
import { type Groups, numberBySize } from './number-by-size.ts'

/**
 * Which nodes hang together when directions do not matter (weakly connected components). Who has no edge is a component
 * alone.
 * @example connectedComponents(graph).sizes // Uint32Array [9_480, 12, 1, 1, ...]
 */
export function connectedComponents(graph: Graph): Groups {
  return connectedParts(graph, null)
}

/** The same within groups: each group falls into the parts of it that hang together. */
export function connectedParts(graph: Graph, groups: Uint32Array | null): Groups {
  const { memory, kernel } = graph.inside
  return memory.scratch(() => {
    const labels = groups === null ? 0 : memory.put(groups)
    const parents = memory.take(graph.nodes * 4)
    kernel.componentRoots(parents, labels)
    return numberBySize(memory.u32(parents, graph.nodes).slice())
  })
}
