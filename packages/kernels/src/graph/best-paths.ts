import type { Graph } from './graph.ts'
import { layOutUndirected } from './undirected-graph.ts'

export interface BestPathsOptions {
  /** How many chains at most. */
  readonly most?: number
  /** `short`: the sum of 1 / weight is least. `wide`: the weakest edge is as strong as can be. */
  readonly kind?: 'short' | 'wide'
  /** Along edges (`out`), against them (`into`), or either way, there and back added up (`both`). */
  readonly direction?: 'out' | 'into' | 'both'
}

export interface Path {
  /** From the first person to the last. */
  readonly nodes: readonly number[]
  /** The sum of 1 / weight over its edges. */
  readonly cost: number
  /** The weight of its weakest edge. */
  readonly weakest: number
}

/**
 * A few chains of people from one to another, along strong ties, best first. No two share anybody but their ends, so that
 * each is a way of its own: the second is the best without those in between of the first, and so on.
 * Source: Dijkstra 1959; for `wide`, Pollack 1960. Method: docs/methods/bridges.md
 * @returns none when nothing leads there; one of a single node when both ends are the same
 * @example bestPaths(graph, a, b) // [{ nodes: [4, 17, 2], cost: 0.35, weakest: 5 }]
 */
export function bestPaths(graph: Graph, from: number, to: number, options: BestPathsOptions = {}): Path[] {
  const { most = 3, kind = 'short', direction = 'both' } = options
  const { nodes } = graph
  for (const end of [from, to]) {
    if (!Number.isInteger(end) || end < 0 || end >= nodes) throw new RangeError(`There is no node ${end}.`)
  }
  if (from === to) return [{ nodes: [from], cost: 0, weakest: Number.POSITIVE_INFINITY }]
  const { memory, kernel } = graph.inside
  return memory.scratch(() => {
    const edges = edgesOf(graph, direction)
    const barredAt = memory.takeZeros(nodes)
    const [costs, places] = [memory.take(nodes * 8), memory.take(nodes * 4)]
    const [previous, heap] = [memory.take(nodes * 4), memory.take(nodes * 4)]
    const barred = memory.u8(barredAt, nodes)
    const found: Path[] = []
    let isDirectTaken = false
    while (found.length < most) {
      memory.f64(costs, nodes).fill(Number.POSITIVE_INFINITY)
      memory.u32(places, nodes).fill(0)
      const isFound = kernel.cheapestPath(
        ...[from, to, edges.offsets, edges.entries, edges.weights, edges.mask, edges.shift, edges.each],
        ...[kind === 'wide' ? 1 : 0, barredAt, isDirectTaken ? 1 : 0, costs, places, previous, heap],
      )
      if (isFound === 0) break
      const before = memory.u32(previous, nodes)
      const chain = [to]
      while (chain[0] !== from) chain.unshift(before[chain[0] as number] as number)
      for (const node of chain.slice(1, -1)) barred[node] = 1
      isDirectTaken ||= chain.length === 2
      found.push({ nodes: chain, ...measure(chain, edges.weightBetween) })
    }
    return found
  })
}

function measure(chain: readonly number[], weightBetween: (a: number, b: number) => number) {
  const weights = chain.slice(1).map((node, index) => weightBetween(chain[index] as number, node))
  return { cost: weights.reduce((sum, weight) => sum + 1 / weight, 0), weakest: Math.min(...weights) }
}

function edgesOf(graph: Graph, direction: NonNullable<BestPathsOptions['direction']>) {
  const { memory, kernel, parts } = graph.inside
  const { mask, shift } = parts
  const weightIn = (way: 'out' | 'into') => (a: number, b: number) =>
    graph.neighbours(a, way).find(({ node }) => node === b)?.weight ?? 0
  const [out, into] = [weightIn('out'), weightIn('into')]
  const each = parts.hasOwnWeights ? 0xffffffff : 0
  if (direction === 'out') {
    const { outOffsets: offsets, out: entries, outWeights: weights } = parts
    return { offsets, entries, weights, mask, shift, each, weightBetween: out }
  }
  if (direction === 'into') {
    const { intoOffsets: offsets, into: entries, intoWeights: weights } = parts
    return { offsets, entries, weights, mask, shift, each, weightBetween: into }
  }
  const { offsets, targets: entries, weights } = layOutUndirected(memory, kernel, graph.nodes)
  const weightBetween = (a: number, b: number) => out(a, b) + into(a, b)
  return { offsets, entries, weights, mask: 0xffffffff, shift: 31, each: 0xffffffff, weightBetween }
}
