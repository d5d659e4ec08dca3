import type { Graph } from './graph.ts'

export interface PageRankOptions {
  /** Probability of following an edge rather than jumping, 0 to below 1. */
  readonly damping?: number
  /** Stops when the ranks change by less than this altogether (sum of absolute differences). */
  readonly tolerance?: number
  readonly mostIterations?: number
  /** Whether an edge is followed in proportion to its weight (default), or all of a node's alike. */
  readonly isWeighted?: boolean
  /** Where jumps land, one weight of 0 or more per node; everywhere alike by default. */
  readonly home?: Float64Array
}

export interface PageRank {
  /** By node, 0 to 1, adding up to 1. */
  readonly ranks: Float64Array
  readonly iterations: number
  /** What the last iteration changed; not below the tolerance when the iterations ran out. */
  readonly change: number
}

/**
 * How much of the attention that wanders through the graph is at each node: PageRank, weighted, damped and, with `home`,
 * personalised. Who leads nowhere hands everything to where jumps land.
 * Source: Page, Brin, Motwani and Winograd 1999. Method: docs/methods/authority.md
 * @example pageRank(graph, { damping: 0.85 }).ranks // Float64Array [0.38, 0.22, ...]
 */
export function pageRank(graph: Graph, options: PageRankOptions = {}): PageRank {
  const { damping = 0.85, tolerance = 1e-8, mostIterations = 200, isWeighted = true } = options
  if (!(damping >= 0 && damping < 1))
    throw new RangeError(`Damping is ${damping}: it must be from 0 to below 1.`)
  const { nodes } = graph
  const { memory, kernel, parts } = graph.inside
  const home = spread(options.home, nodes)
  if (nodes === 0) return { ranks: home, iterations: 0, change: 0 }
  return memory.scratch(() => {
    const homeAt = memory.put(home)
    const ranks = memory.put(home)
    const [strength, given, change] = [memory.take(nodes * 8), memory.take(nodes * 8), memory.take(8)]
    const isEven = !isWeighted || parts.weightValues === 1
    if (isEven) {
      const [offsets, degrees] = [memory.u32(parts.outOffsets, nodes + 1), memory.f64(strength, nodes)]
      for (let node = 0; node < nodes; node++) {
        degrees[node] = (offsets[node + 1] as number) - (offsets[node] as number)
      }
    } else kernel.strengths(parts.outOffsets, parts.out, parts.outWeights, strength)
    const iterations = kernel.pageRank(
      ...[ranks, homeAt, strength, given, damping, tolerance, mostIterations, isEven ? 1 : 0, change],
    )
    return {
      ranks: memory.f64(ranks, nodes).slice(),
      iterations,
      change: memory.f64(change, 1)[0] as number,
    }
  })
}

/** As probabilities. */
function spread(home: Float64Array | undefined, nodes: number): Float64Array {
  if (home === undefined) return new Float64Array(nodes).fill(1 / nodes)
  if (home.length !== nodes) {
    throw new RangeError(`"home" has ${home.length} weights for ${nodes} nodes.`)
  }
  const sum = home.reduce((total, weight) => total + weight, 0)
  const isUsable = home.every((weight) => weight >= 0) && sum > 0 && Number.isFinite(sum)
  if (!isUsable) throw new RangeError('"home" needs weights of 0 or more, one of them above 0.')
  return home.map((weight) => weight / sum)
}
