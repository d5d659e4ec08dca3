import { connectedParts } from './components.ts'
import type { Graph } from './graph.ts'
import { LeidenRun } from './leiden-run.ts'
import { modularity } from './modularity.ts'
import type { Groups } from './number-by-size.ts'
import { numbersBelow, seededNumbers } from './seeded-order.ts'
import { layOutUndirected } from './undirected-graph.ts'

export interface CommunityOptions {
  /** Above 1 gives more and smaller communities, below 1 fewer and larger ones. */
  readonly resolution?: number
  /** The same seed gives the same communities. */
  readonly seed?: number
  /** How often everything is gone over again, each time from the communities found so far. */
  readonly rounds?: number
}

export interface Communities extends Groups {
  /** -0.5 to 1: how far these communities are from chance. */
  readonly modularity: number
}

/**
 * Groups of people who deal with each other more than with others: local moving, refinement and aggregation as in
 * Leiden, over weights in both directions. Every community hangs together. Who has no edge is a community alone.
 * Source: Traag, Waltman and van Eck 2019. Method: docs/methods/communities.md
 * @example communities(graph, { seed: 7 }) // { labels: [0, 0, 1, ...], sizes: [812, 640, ...], modularity: 0.46 }
 */
export function communities(graph: Graph, options: CommunityOptions = {}): Communities {
  const { resolution = 1, seed = 1, rounds = 2 } = options
  if (!(resolution > 0)) throw new RangeError(`Resolution is ${resolution}: it must be above 0.`)
  const { memory, kernel } = graph.inside
  const groups = memory.scratch(() => {
    const whole = layOutUndirected(memory, kernel, graph.nodes)
    const nodes = countTied(memory.u32(whole.offsets, graph.nodes + 1))
    const run = new LeidenRun(memory, kernel, { ...whole, nodes }, resolution, seededNumbers(seed))
    const labels = numbersBelow(graph.nodes)
    for (let round = 0; round < rounds; round++) {
      const next = run.improve(labels.slice(0, nodes))
      if (next === null) break
      labels.set(next)
    }
    return connectedParts(graph, labels)
  })
  return { ...groups, modularity: modularity(graph, groups.labels, resolution) }
}

/** Nodes without edges come last; how many are before them. */
function countTied(offsets: Uint32Array): number {
  let nodes = offsets.length - 1
  while (nodes > 0 && offsets[nodes] === offsets[nodes - 1]) nodes--
  return nodes
}
