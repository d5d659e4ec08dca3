import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backbone } from './backbone.ts'
import { bestPaths } from './best-paths.ts'
import { betweenness } from './betweenness.ts'
import { cores } from './cores.ts'
import { degrees } from './degrees.ts'
import type { Graph } from './graph.ts'
import { listEdges } from './list-edges.ts'
import { reciprocity } from './reciprocity.ts'
import { buildGraph, drawGraph, idOf, undirected, weightMatrix } from './reference-graph.ts'

const both = (matrix: readonly number[][]) =>
  matrix.map((row, a) => row.map((weight, b) => (a === b ? 0 : weight + (matrix[b]?.[a] ?? 0))))
const at = (matrix: readonly number[][], a: number, b: number) => matrix[a]?.[b] ?? 0

/** All pairs by Floyd and Warshall: steps, and how many shortest paths, by the definition. */
function countPaths(matrix: readonly number[][]) {
  const n = matrix.length
  const steps = matrix.map((row, a) => row.map((weight, b) => (a === b ? 0 : weight > 0 ? 1 : Infinity)))
  for (let k = 0; k < n; k++) {
    for (const row of steps) {
      for (let b = 0; b < n; b++) row[b] = Math.min(row[b] ?? 0, (row[k] ?? 0) + at(steps, k, b))
    }
  }
  const ways = (a: number, b: number): number => {
    if (a === b) return 1
    if (at(steps, a, b) === Infinity) return 0
    let sum = 0
    for (let k = 0; k < n; k++) {
      if (at(steps, a, k) === at(steps, a, b) - 1 && at(matrix, k, b) > 0 && k !== b) sum += ways(a, k)
    }
    return sum
  }
  return { steps, ways }
}

function referenceBetweenness(matrix: readonly number[][]): number[] {
  const { steps, ways } = countPaths(matrix)
  const n = matrix.length
  return matrix.map((_, v) => {
    let sum = 0
    for (let s = 0; s < n; s++) {
      for (let t = 0; t < n; t++) {
        if (s === t || s === v || t === v || at(steps, s, t) === Infinity) continue
        if (at(steps, s, v) + at(steps, v, t) === at(steps, s, t))
          sum += (ways(s, v) * ways(v, t)) / ways(s, t)
      }
    }
    return n < 3 ? 0 : sum / ((n - 1) * (n - 2))
  })
}

describe('betweenness', () => {
  test('followed from everybody is what the definition gives, directed or not', () => {
    fc.assert(
      fc.property(
        drawGraph({ most: 9, mostEdges: 20 }),
        fc.boolean(),
        fc.boolean(),
        (drawn, isDirected, keepsLoops) => {
          const graph = buildGraph(drawn, { selfLoops: keepsLoops ? 'keep' : 'drop' })
          const matrix = weightMatrix(graph, drawn)
          const expected = referenceBetweenness(isDirected ? matrix : both(matrix))
          const { shares, low, high, worstError } = betweenness(graph, { isDirected })
          shares.forEach((share, node) => {
            expect(share).toBeCloseTo(expected[node] ?? Number.NaN, 9)
          })
          expect([low, high, worstError]).toEqual([shares, shares, 0])
        },
      ),
    )
  })

  test('of a sample is right within its intervals nine times of ten, and always within the worst error', () => {
    let state = 3
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    const pairs = Array.from({ length: 4_000 }, () => {
      const a = Math.floor(next() * 1_000)
      return [a, (a + 1 + Math.floor(next() ** 2 * 998)) % 1_000] as const
    })
    const graph = buildGraph(undirected(pairs))
    const truth = betweenness(graph, { samples: graph.nodes }).shares
    const best = [...truth.keys()].sort((a, b) => (truth[b] ?? 0) - (truth[a] ?? 0)).slice(0, 100)
    let held = 0
    for (let seed = 0; seed < 30; seed++) {
      const { shares, low, high, worstError } = betweenness(graph, { samples: 256, seed })
      for (const node of best) {
        const share = truth[node] ?? Number.NaN
        if ((low[node] ?? 1) <= share && share <= (high[node] ?? 0)) held++
        expect(Math.abs((shares[node] ?? Number.NaN) - share)).toBeLessThanOrEqual(worstError)
      }
    }
    expect(held / 3_000).toBeGreaterThan(0.86)
    expect(held / 3_000).toBeLessThan(0.94)
  })

  test('finds who alone joins two groups', () => {
    const graph = buildGraph(
      undirected([
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 3],
        [3, 4],
        [4, 5],
        [5, 6],
        [6, 4],
      ]),
    )
    const { shares } = betweenness(graph)
    // Three on one side, three on the other: 9 of 15 pairs pass through the one in the middle.
    expect(shares[graph.nodeOf(idOf(3)) ?? -1]).toBeCloseTo(9 / 15, 12)
    expect(shares[graph.nodeOf(idOf(0)) ?? -1]).toBe(0)
  })
})

/** All chains without repetition, cheapest first. */
function allChains(matrix: readonly number[][], from: number, to: number, banned: ReadonlySet<string>) {
  const found: number[][] = []
  const walk = (chain: number[]) => {
    const last = chain.at(-1) ?? from
    if (last === to) {
      found.push(chain)
      return
    }
    for (let node = 0; node < matrix.length; node++) {
      if (chain.includes(node) || at(matrix, last, node) === 0 || banned.has(String(node))) continue
      if (last === from && node === to && banned.has('direct')) continue
      walk([...chain, node])
    }
  }
  walk([from])
  return found
}

describe('paths', () => {
  test('are the cheapest chains there are, each without those in between of the ones before', () => {
    const options = {
      kind: fc.constantFrom('short' as const, 'wide' as const),
      direction: fc.constantFrom('out' as const, 'into' as const, 'both' as const),
      ends: fc.tuple(fc.nat(), fc.nat()),
    }
    fc.assert(
      fc.property(
        drawGraph({ most: 6, mostEdges: 16 }),
        fc.record(options),
        (drawn, { kind, direction, ends }) => {
          const graph = buildGraph(drawn)
          const [from, to] = ends.map((end) => end % graph.nodes) as [number, number]
          if (from === to) return
          const plain = weightMatrix(graph, drawn)
          const turned = plain.map((row, a) => row.map((_, b) => at(plain, b, a)))
          const matrix = { out: plain, into: turned, both: both(plain) }[direction]
          const measure = (chain: readonly number[]) => {
            const weights = chain.slice(1).map((node, index) => at(matrix, chain[index] ?? -1, node))
            return {
              cost: weights.reduce((sum, weight) => sum + 1 / weight, 0),
              weakest: Math.min(...weights),
            }
          }
          const banned = new Set<string>()
          for (const path of bestPaths(graph, from, to, { kind, direction, most: 9 })) {
            const chains = allChains(matrix, from, to, banned).map(measure)
            expect(path).toMatchObject(measure(path.nodes))
            if (kind === 'short')
              expect(path.cost).toBeCloseTo(Math.min(...chains.map(({ cost }) => cost)), 9)
            else expect(path.weakest).toBe(Math.max(...chains.map(({ weakest }) => weakest)))
            for (const node of path.nodes.slice(1, -1)) banned.add(String(node))
            if (path.nodes.length === 2) banned.add('direct')
          }
          expect(allChains(matrix, from, to, banned)).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })

  test('prefer two strong ties to a weak one', () => {
    const edges = [
      { from: '1', to: '2', weight: 1 },
      { from: '1', to: '3', weight: 5 },
      { from: '3', to: '2', weight: 4 },
    ]
    const graph = buildGraph({ ids: ['1', '2', '3'], edges })
    const node = (id: string) => graph.nodeOf(id) ?? -1
    expect(bestPaths(graph, node('1'), node('2'))).toEqual([
      { nodes: [node('1'), node('3'), node('2')], cost: 1 / 5 + 1 / 4, weakest: 4 },
      { nodes: [node('1'), node('2')], cost: 1, weakest: 1 },
    ])
    expect(bestPaths(graph, node('2'), node('1'), { direction: 'out' })).toEqual([])
    expect(bestPaths(graph, node('2'), node('2'))).toHaveLength(1)
    expect(() => bestPaths(graph, 0, 3)).toThrow('no node 3')
  })
})

describe('simple measures', () => {
  const drawn = fc.tuple(drawGraph({ most: 15, mostEdges: 60 }), fc.boolean())
  const build = (graph: Parameters<typeof buildGraph>[0], keepsLoops: boolean) =>
    buildGraph(graph, { selfLoops: keepsLoops ? 'keep' : 'drop' })

  test('cores are what is left when everybody with fewer than k others is taken away again and again', () => {
    fc.assert(
      fc.property(drawn, ([edges, keepsLoops]) => {
        const graph = build(edges, keepsLoops)
        const matrix = both(weightMatrix(graph, edges))
        const expected = new Array<number>(graph.nodes).fill(0)
        for (let k = 1; k < graph.nodes; k++) {
          let left = new Set(matrix.keys())
          for (let size = -1; size !== left.size; ) {
            size = left.size
            const others: Set<number> = left
            left = new Set(
              [...others].filter((a) => [...others].filter((b) => at(matrix, a, b) > 0).length >= k),
            )
          }
          for (const node of left) expected[node] = k
        }
        expect([...cores(graph)]).toEqual(expected)
      }),
    )
  })

  test('degrees, strengths, returned edges and the list of edges are those of the rows', () => {
    fc.assert(
      fc.property(drawn, ([edges, keepsLoops]) => {
        const graph = build(edges, keepsLoops)
        const matrix = weightMatrix(graph, edges, keepsLoops)
        const found = degrees(graph)
        const sum = (row: readonly number[]) => row.reduce((total, weight) => total + weight, 0)
        const count = (row: readonly number[]) => row.filter((weight) => weight > 0).length
        const columns = matrix.map((row, a) => row.map((_, b) => at(matrix, b, a)))
        expect([...found.out]).toEqual(matrix.map(count))
        expect([...found.into]).toEqual(columns.map(count))
        expect([...found.outStrength]).toEqual(matrix.map(sum))
        expect([...found.intoStrength]).toEqual(columns.map(sum))
        const mutual = matrix.map(
          (row, a) => row.filter((w, b) => a !== b && w > 0 && at(matrix, b, a) > 0).length,
        )
        const different = matrix.flatMap((row, a) => row.filter((weight, b) => a !== b && weight > 0)).length
        expect([...reciprocity(graph).mutual]).toEqual(mutual)
        expect(reciprocity(graph).share).toEqual(different === 0 ? null : sum(mutual) / different)
        expect(toTriples(listEdges(graph))).toEqual(
          matrix.flatMap((row, a) => row.flatMap((weight, b) => (weight > 0 ? [[a, b, weight]] : []))),
        )
        expect(graph.edges).toBe(listEdges(graph).from.length)
      }),
    )
  })

  test('the backbone keeps the edges that are too heavy for chance at either end', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(0.01, 0.1, 0.5, 1), ([edges, keepsLoops], level) => {
        const graph = build(edges, keepsLoops)
        const { out, into, outStrength, intoStrength } = degrees(graph)
        const chance = (weight: number, strength = 0, degree = 0) =>
          degree < 2 ? 1 : (1 - weight / strength) ** (degree - 1)
        const expected = toTriples(listEdges(graph)).filter(
          ([from, to, weight]) =>
            Math.min(
              chance(weight, outStrength[from], out[from]),
              chance(weight, intoStrength[to], into[to]),
            ) < level,
        )
        expect(toTriples(backbone(graph, level))).toEqual(expected)
      }),
    )
  })
})

function toTriples({ from, to, weights }: ReturnType<typeof listEdges>): [number, number, number][] {
  return Array.from(from, (node, index) => [node, to[index] ?? -1, weights[index] ?? -1])
}

test('every measure of a graph of nobody is empty', () => {
  const graph: Graph = buildGraph({ ids: [], edges: [] })
  expect(betweenness(graph).shares).toHaveLength(0)
  expect(cores(graph)).toHaveLength(0)
  expect(degrees(graph).out).toHaveLength(0)
  expect(reciprocity(graph).share).toBeNull()
  expect(backbone(graph).from).toHaveLength(0)
})
