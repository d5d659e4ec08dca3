import { createRequire } from 'node:module'
import type { EdgeList } from './edge-list.ts'

/** What the bench needs of graphology, which is installed beside it and has no types here. */
export interface Rival {
  readonly pageRank: () => Readonly<Record<string, number>>
  readonly louvain: () => {
    readonly modularity: number
    readonly communities: Readonly<Record<string, number>>
  }
}

/** The same edges in graphology; null when it is not installed. */
export function openGraphology({ from, to }: EdgeList): Rival | null {
  const require = createRequire(new URL('../graph-rival/package.json', import.meta.url))
  let load: { DirectedGraph: new () => Graph; UndirectedGraph: new () => Graph }
  try {
    load = require('graphology')
  } catch {
    return null
  }
  const [directed, undirected] = [new load.DirectedGraph(), new load.UndirectedGraph()]
  for (let edge = 0; edge < from.length; edge++) {
    directed.mergeEdge(from[edge] as number, to[edge] as number)
    undirected.mergeEdge(from[edge] as number, to[edge] as number)
  }
  const pageRank = require('graphology-metrics/centrality/pagerank')
  const louvain = require('graphology-communities-louvain')
  return {
    pageRank: () => pageRank(directed, { getEdgeWeight: null, tolerance: 1e-6 }),
    louvain: () => louvain.detailed(undirected, { getEdgeWeight: null }),
  }
}

interface Graph {
  mergeEdge(from: number, to: number): void
}
