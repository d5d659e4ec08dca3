import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { communities } from './communities.ts'
import { connectedComponents, connectedParts } from './components.ts'
import { modularity } from './modularity.ts'
import { buildGraph, drawGraph, idOf, undirected, weightMatrix } from './reference-graph.ts'

/** Zachary's karate club, 34 people, 78 friendships (1977). */
const karate = (
  '0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30 2-3 ' +
  '2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 ' +
  '15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29 ' +
  '26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33'
)
  .split(' ')
  .map((pair) => pair.split('-').map(Number) as [number, number])

/** From the definition, pair by pair: 1/2W of the sum of A - resolution k k / 2W over pairs of one group. */
function referenceModularity(
  matrix: readonly number[][],
  labels: ArrayLike<number>,
  resolution: number,
): number {
  const both = matrix.map((row, a) => row.map((weight, b) => weight + (matrix[b]?.[a] ?? 0)))
  const ends = both.map((row) => row.reduce((sum, weight) => sum + weight, 0))
  const total = ends.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 0
  let sum = 0
  for (const [a, row] of both.entries()) {
    for (const [b, weight] of row.entries()) {
      if (labels[a] === labels[b]) sum += weight - (resolution * (ends[a] ?? 0) * (ends[b] ?? 0)) / total
    }
  }
  return sum / total
}

/** The best modularity that any grouping of at most eight people has. */
function bestModularity(matrix: readonly number[][]): number {
  let best = -1
  const labels: number[] = []
  const place = (highest: number) => {
    if (labels.length === matrix.length) best = Math.max(best, referenceModularity(matrix, labels, 1))
    else {
      for (let label = 0; label <= highest; label++) {
        labels.push(label)
        place(Math.max(highest, label + 1))
        labels.pop()
      }
    }
  }
  place(0)
  return best
}

describe('communities', () => {
  test('find the four of the karate club, at the best modularity known', () => {
    const found = communities(buildGraph(undirected(karate)), { rounds: 5 })
    expect(found.modularity).toBeCloseTo(0.4198, 4)
    expect(found.sizes).toHaveLength(4)
  })

  test('hang together, add up, and have the modularity that the definition gives, with loops too', () => {
    fc.assert(
      fc.property(
        drawGraph({ most: 30, mostEdges: 80 }),
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        fc.boolean(),
        (drawn, resolution, keepsLoops) => {
          const graph = buildGraph(drawn, { selfLoops: keepsLoops ? 'keep' : 'drop' })
          const found = communities(graph, { resolution })
          expect(found.sizes.reduce((sum, size) => sum + size, 0)).toBe(graph.nodes)
          expect(connectedParts(graph, found.labels)).toEqual({ labels: found.labels, sizes: found.sizes })
          const matrix = weightMatrix(graph, drawn, keepsLoops)
          expect(found.modularity).toBeCloseTo(referenceModularity(matrix, found.labels, resolution), 9)
          const alone = Uint32Array.from({ length: graph.nodes }, (_, node) => node)
          expect(found.modularity).toBeGreaterThanOrEqual(modularity(graph, alone, resolution) - 1e-9)
        },
      ),
    )
  })

  test('come within a hundredth of the best grouping there is, in nine of ten small graphs', () => {
    const gaps = fc.sample(drawGraph({ most: 7, mostEdges: 18 }), { numRuns: 150, seed: 5 }).map((drawn) => {
      const graph = buildGraph(drawn)
      return bestModularity(weightMatrix(graph, drawn)) - communities(graph).modularity
    })
    expect(Math.min(...gaps)).toBeGreaterThan(-1e-9)
    expect(gaps.filter((gap) => gap <= 0.01).length / gaps.length).toBeGreaterThanOrEqual(0.9)
  })

  test('are the same for the same seed, however the rows were ordered', () => {
    fc.assert(
      fc.property(drawGraph({ most: 40, mostEdges: 90 }), fc.nat(), (drawn, seed) => {
        const one = communities(buildGraph(drawn), { seed })
        const reversed = { ids: drawn.ids.toReversed(), edges: drawn.edges.toReversed() }
        expect(communities(buildGraph(reversed), { seed })).toEqual(one)
      }),
      { numRuns: 40 },
    )
  })

  test('separate cliques that one edge joins, and are finer at a higher resolution', () => {
    const clique = (first: number) =>
      [0, 1, 2, 3, 4].flatMap((a) =>
        [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => [first + a, first + b] as const),
      )
    const ring = [0, 5, 10, 15].map((first) => [first, (first + 5) % 20] as const)
    const graph = buildGraph(undirected([0, 5, 10, 15].flatMap(clique).concat(ring)))
    const { labels, sizes } = communities(graph)
    expect([...sizes]).toEqual([5, 5, 5, 5])
    expect(labels[graph.nodeOf(idOf(0)) ?? -1]).toBe(labels[graph.nodeOf(idOf(4)) ?? -1])
    expect(communities(graph, { resolution: 20 }).sizes.length).toBeGreaterThan(4)
    expect(communities(graph, { resolution: 0.05 }).sizes.length).toBe(1)
  })

  test('leave a million people without any edge alone', () => {
    const ids = Array.from({ length: 1_000_000 }, (_, index) => String(index))
    const graph = buildGraph({ ids, edges: [{ from: '1', to: '2', weight: 1 }] })
    expect(communities(graph).sizes.length).toBe(999_999)
    expect(connectedComponents(graph).sizes[0]).toBe(2)
  })

  test('of nobody are none', () => {
    expect(communities(buildGraph({ ids: [], edges: [] }))).toMatchObject({ modularity: 0 })
  })
})

describe('components', () => {
  test('are who can be reached when directions do not matter, largest first', () => {
    fc.assert(
      fc.property(drawGraph({ most: 30, mostEdges: 25 }), (drawn) => {
        const graph = buildGraph(drawn)
        const { labels, sizes } = connectedComponents(graph)
        for (let node = 0; node < graph.nodes; node++) {
          const seen = new Set([node])
          for (const reached of seen) {
            for (const { node: next } of [
              ...graph.neighbours(reached, 'out'),
              ...graph.neighbours(reached, 'into'),
            ]) {
              seen.add(next)
            }
          }
          const same = [...labels.keys()].filter((other) => labels[other] === labels[node])
          expect(same).toEqual([...seen].sort((a, b) => a - b))
          expect(sizes[labels[node] ?? -1]).toBe(seen.size)
        }
        expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a))
      }),
    )
  })
})
