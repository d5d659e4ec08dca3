import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageRank } from './page-rank.ts'
import { buildGraph, drawGraph, idOf, undirected, weightMatrix } from './reference-graph.ts'

/** By the book: the matrix, powers of it, nothing else. */
function reference(
  matrix: readonly number[][],
  damping: number,
  home: readonly number[],
  isWeighted: boolean,
) {
  const gives = matrix.map((row) => row.map((weight) => (isWeighted || weight === 0 ? weight : 1)))
  const sums = gives.map((row) => row.reduce((sum, weight) => sum + weight, 0))
  let ranks = home.slice()
  // So often that 0.95, the most that is drawn, to the power of it is below what is compared.
  for (let iteration = 0; iteration < 600; iteration++) {
    const dangling = ranks.reduce((sum, rank, node) => sum + (sums[node] === 0 ? rank : 0), 0)
    ranks = home.map((share, to) => {
      const given = gives.reduce(
        (sum, row, from) => sum + (row[to] ? ((row[to] ?? 0) / (sums[from] ?? 1)) * (ranks[from] ?? 0) : 0),
        0,
      )
      return (1 - damping + damping * dangling) * share + damping * given
    })
  }
  return ranks
}

describe('page rank', () => {
  test('is what the matrix gives: weighted or not, damped, personalised, with people who lead nowhere', () => {
    const options = {
      damping: fc.double({ min: 0, max: 0.95, noNaN: true }),
      isWeighted: fc.boolean(),
      keepsLoops: fc.boolean(),
      homes: fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })),
    }
    fc.assert(
      fc.property(drawGraph(), fc.record(options), (drawn, { damping, isWeighted, keepsLoops, homes }) => {
        const graph = buildGraph(drawn, { selfLoops: keepsLoops ? 'keep' : 'drop' })
        const weights = Array.from({ length: graph.nodes }, (_, node) => homes?.[node] ?? (homes ? 0 : 1))
        const sum = weights.reduce((total, weight) => total + weight, 0)
        if (sum === 0) return
        const home = weights.map((weight) => weight / sum)
        const given = homes ? { home: Float64Array.from(weights) } : {}
        const { ranks } = pageRank(graph, {
          damping,
          isWeighted,
          tolerance: 1e-13,
          mostIterations: 1_000,
          ...given,
        })
        const expected = reference(weightMatrix(graph, drawn, keepsLoops), damping, home, isWeighted)
        ranks.forEach((rank, node) => {
          expect(rank).toBeCloseTo(expected[node] ?? Number.NaN, 9)
        })
        expect(ranks.reduce((total, rank) => total + rank, 0)).toBeCloseTo(1, 10)
      }),
    )
  })

  test('gives the middle of a star what the formula says', () => {
    const graph = buildGraph(
      undirected([
        [1, 0],
        [2, 0],
        [3, 0],
        [4, 0],
      ]),
    )
    const middle = pageRank(graph, { tolerance: 1e-12 }).ranks[graph.nodeOf(idOf(0)) ?? -1]
    // r0 = q + 0.85 * 4 q and all five add up to 1, q being what a leaf has: 4 q + q (1 + 3.4) = 1.
    expect(middle).toBeCloseTo(4.4 / 8.4, 9)
  })

  test('says how far it got when the iterations run out', () => {
    const graph = buildGraph(
      undirected([
        [0, 1],
        [1, 2],
        [2, 0],
        [3, 0],
      ]),
    )
    const { iterations, change } = pageRank(graph, { mostIterations: 2 })
    expect(iterations).toBe(2)
    expect(change).toBeGreaterThan(1e-8)
  })

  test('refuses a damping or homes that make no sense', () => {
    const graph = buildGraph(undirected([[0, 1]]))
    expect(() => pageRank(graph, { damping: 1 })).toThrow('Damping is 1')
    expect(() => pageRank(graph, { home: new Float64Array(3) })).toThrow('3 weights for 2 nodes')
    expect(() => pageRank(graph, { home: new Float64Array(2) })).toThrow('above 0')
    expect(() => pageRank(graph, { home: Float64Array.of(1, -1) })).toThrow('0 or more')
  })
})
