import type { Graph } from './graph.ts'
import { seededNumbers, shuffledNumbers } from './seeded-order.ts'
import { layOutUndirected, type UndirectedGraph } from './undirected-graph.ts'

export interface BetweennessOptions {
  /** From how many people paths are followed; all of them when there are no more. */
  readonly samples?: number
  readonly seed?: number
  /** Whether edges are followed in their direction only; both ways when left out. */
  readonly isDirected?: boolean
}

export interface Betweenness {
  /** By node: the share of all pairs of others whose shortest paths pass through it, 0 to 1. */
  readonly shares: Float64Array
  /** By node: the ends of its 90 % interval; both are the share when paths from everybody were followed. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** With 90 % certainty no share of any node is wrong by more than this (Hoeffding, all nodes at once). */
  readonly worstError: number
  readonly samples: number
}

const z90 = 1.6449

/**
 * Who stands between others: how many shortest paths (in steps, several of the same length shared out) pass through each
 * person. Paths are followed from a sample of people; a pair without any path counts as not passing.
 * Source: Brandes 2001; Geisberger, Sanders and Schultes 2008 (sampling with linear scaling). Method: docs/methods/bridges.md
 * @example betweenness(graph, { samples: 256 }).shares // Float64Array [0.21, 0.003, ...]
 */
export function betweenness(graph: Graph, options: BetweennessOptions = {}): Betweenness {
  const { samples = 256, seed = 1, isDirected = false } = options
  if (!(samples >= 1)) throw new RangeError(`Paths from ${samples} people: it must be 1 or more.`)
  const { nodes } = graph
  const { memory, kernel, parts } = graph.inside
  const used = Math.min(Math.floor(samples), nodes)
  return memory.scratch(() => {
    // Directed paths are followed onward from the source and back from it, each saying its part.
    const ways = isDirected
      ? [
          { offsets: parts.outOffsets, entries: parts.out, mask: parts.mask, scale: 1 },
          { offsets: parts.intoOffsets, entries: parts.into, mask: parts.mask, scale: 1 },
        ]
      : [toWay(layOutUndirected(memory, kernel, nodes))]
    const distances = memory.take(nodes * 4)
    memory.u8(distances, nodes * 4).fill(255)
    const [paths, between] = [memory.takeZeros(nodes * 8), memory.takeZeros(nodes * 8)]
    const [order, found] = [memory.take(nodes * 4), memory.takeZeros(nodes * 8)]
    const [sums, squares] = [memory.takeZeros(nodes * 8), memory.takeZeros(nodes * 8)]
    const sources = shuffledNumbers(nodes, seededNumbers(seed)).subarray(0, used)
    for (const source of sources) {
      for (const { offsets, entries, mask, scale } of ways) {
        kernel.addSource(source, offsets, entries, mask, distances, paths, between, order, scale, found)
      }
      kernel.addUp(nodes, found, sums, squares)
    }
    return toShares(memory.f64(sums, nodes), memory.f64(squares, nodes), used)
  })
}

/** Every path is followed from both its ends. */
const toWay = ({ offsets, targets }: UndirectedGraph) => ({
  offsets,
  entries: targets,
  mask: 0xffffffff,
  scale: 2,
})

/** The mean over sources, with the variance of drawing without putting back. */
function toShares(sums: Float64Array, squares: Float64Array, used: number): Betweenness {
  const nodes = sums.length
  if (used === nodes || nodes < 3) {
    const shares = nodes < 3 ? new Float64Array(nodes) : sums.map((sum) => sum / ((nodes - 1) * (nodes - 2)))
    return { shares, low: shares.slice(), high: shares.slice(), worstError: 0, samples: used }
  }
  const scale = nodes / ((nodes - 1) * (nodes - 2))
  // What one source says of a node is at most 2 (nodes - 2): as a share of pairs, this.
  const most = (2 * nodes) / (nodes - 1)
  const shares = sums.map((sum) => (scale * sum) / used)
  const [low, high] = [new Float64Array(nodes), new Float64Array(nodes)]
  for (let node = 0; node < nodes; node++) {
    const mean = (sums[node] as number) / used
    const variance =
      used < 2 ? Infinity : Math.max(0, ((squares[node] as number) - used * mean * mean) / (used - 1))
    const half = z90 * scale * Math.sqrt(((1 - used / nodes) * variance) / used)
    const share = shares[node] as number
    low[node] = Math.max(0, share - half)
    // What sources say is skewed: few say much. Upwards the interval is one of the logarithm. Where nobody said
    // anything, at most 1 - 0.1^(1 / n) of all sources would, with 90 % certainty.
    high[node] = Math.min(1, share > 0 ? share * Math.exp(half / share) : most * (1 - 0.1 ** (1 / used)))
  }
  const worstError = Math.min(1, most * Math.sqrt(Math.log((2 * nodes) / 0.1) / (2 * used)))
  return { shares, low, high, worstError, samples: used }
}
