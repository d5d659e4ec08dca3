import type { Graph } from './graph.ts'

/**
 * How much more weight lies inside groups than chance would put there, directions not counted:
 * Q = sum over groups of L / W - resolution (K / 2W)², L the weight inside, K the weight of edge ends at the group, W all
 * weight. An edge to oneself lies inside and has two ends.
 * Source: Newman 2004, Reichardt and Bornholdt 2006. Method: docs/methods/communities.md
 * @returns -0.5 to 1; 0 for one group of everybody, and for a graph without edges
 */
export function modularity(graph: Graph, labels: Uint32Array, resolution = 1): number {
  const { nodes } = graph
  if (labels.length !== nodes) throw new RangeError(`There are ${labels.length} labels for ${nodes} nodes.`)
  if (labels.some((label) => label >= nodes))
    throw new RangeError('A label is not below the number of nodes.')
  const { memory, kernel } = graph.inside
  return memory.scratch(() => {
    const at = memory.put(labels)
    const [inside, ends] = [memory.takeZeros(nodes * 8), memory.takeZeros(nodes * 8)]
    const total = kernel.internalWeights(at, inside, ends)
    if (total === 0) return 0
    const [insideOf, endsOf] = [memory.f64(inside, nodes), memory.f64(ends, nodes)]
    let sum = 0
    for (let label = 0; label < nodes; label++) {
      sum += (insideOf[label] as number) / total - resolution * ((endsOf[label] as number) / (2 * total)) ** 2
    }
    return sum
  })
}
