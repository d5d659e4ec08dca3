import fc from 'fast-check'
import type { Graph } from './graph.ts'
import { GraphBuilder, type GraphFormat } from './graph-builder.ts'
import { type EdgeRow, toRows } from './to-rows.ts'

/** For tests: small graphs, drawn with loops, parallel edges and people without any edge. */
export interface DrawnGraph {
  /** Ids that do not fit in a JavaScript number. */
  readonly ids: readonly string[]
  readonly edges: readonly Required<EdgeRow>[]
}

const base = 2n ** 63n + 12_345_678_901n

export function idOf(index: number): string {
  return (base + BigInt(index) * 0x1_0000_0001n).toString()
}

/** Weights are whole numbers up to `mostWeight`, so that sums are exact. */
export function drawGraph({ most = 12, mostEdges = 40, mostWeight = 5 } = {}): fc.Arbitrary<DrawnGraph> {
  return fc.integer({ min: 1, max: most }).chain((nodes) => {
    const node = fc.integer({ min: 0, max: nodes - 1 }).map(idOf)
    const edge = fc.record({ from: node, to: node, weight: fc.integer({ min: 1, max: mostWeight }) })
    return fc
      .array(edge, { maxLength: mostEdges })
      .map((edges) => ({ ids: Array.from({ length: nodes }, (_, index) => idOf(index)), edges }))
  })
}

export function buildGraph({ ids, edges }: DrawnGraph, format: GraphFormat = {}): Graph {
  const builder = new GraphBuilder({ weight: 'UInt64', ...format })
  builder.addNodes(new Uint8Array(BigUint64Array.from(ids, BigInt).buffer))
  builder.addRows(toRows(edges, format.weight ?? 'UInt64'))
  return builder.build()
}

/** Weight by [from][to] in the graph's own numbers, from the rows and not from the graph. */
export function weightMatrix(graph: Graph, { edges }: DrawnGraph, keepsLoops = false): number[][] {
  const matrix = Array.from({ length: graph.nodes }, () => new Array<number>(graph.nodes).fill(0))
  for (const { from, to, weight } of edges) {
    if (from === to && !keepsLoops) continue
    const row = matrix[graph.nodeOf(from) ?? -1] as number[]
    const column = graph.nodeOf(to) ?? -1
    row[column] = (row[column] ?? 0) + weight
  }
  return matrix
}

/** The edges of a small undirected graph, each once, between numbers. */
export function undirected(pairs: readonly (readonly [number, number])[]): DrawnGraph {
  const edges = pairs.map(([a, b]) => ({ from: idOf(a), to: idOf(b), weight: 1 }))
  return { ids: [...new Set(edges.flatMap(({ from, to }) => [from, to]))], edges }
}
