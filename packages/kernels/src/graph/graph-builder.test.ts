import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GraphBuilder } from './graph-builder.ts'
import { buildGraph, drawGraph, idOf, weightMatrix } from './reference-graph.ts'
import { toRows } from './to-rows.ts'

describe('a graph out of rows', () => {
  test('holds each pair once with the sum of its weights, in both directions', () => {
    fc.assert(
      fc.property(drawGraph(), (drawn) => {
        const graph = buildGraph(drawn, { selfLoops: 'keep' })
        const matrix = weightMatrix(graph, drawn, true)
        const out = matrix.map((row) => row.flatMap((weight, node) => (weight > 0 ? [{ node, weight }] : [])))
        const into = matrix.map((_, to) =>
          matrix.flatMap((row, node) => ((row[to] ?? 0) > 0 ? [{ node, weight: row[to] }] : [])),
        )
        expect(matrix.map((_, node) => graph.neighbours(node, 'out'))).toEqual(out)
        expect(matrix.map((_, node) => graph.neighbours(node, 'into'))).toEqual(into)
        expect(graph.edges).toBe(out.flat().length)
      }),
    )
  })

  test('keeps every id as it is, above 2^53 too, and finds it again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.bigInt(0n, 2n ** 64n - 1n), { maxLength: 60 }), (ids) => {
        const graph = buildGraph({ ids: ids.map(String), edges: [] })
        expect([...graph.ids()].sort()).toEqual([...ids].sort())
        for (const id of ids) expect(graph.idAt(graph.nodeOf(String(id)) ?? -1)).toBe(String(id))
        expect(graph.nodeOf(idOf(99_999))).toBeNull()
      }),
    )
  })

  test('does not depend on the order of rows, nor on how the bytes are cut', () => {
    fc.assert(
      fc.property(
        drawGraph(),
        fc.infiniteStream(fc.nat()),
        fc.integer({ min: 1, max: 50 }),
        (drawn, draws, cut) => {
          const shuffled = drawn.edges
            .map((edge) => ({ edge, key: draws.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ edge }) => edge)
          const builder = new GraphBuilder({ weight: 'Float64' })
          const rows = toRows(shuffled, 'Float64')
          for (let at = 0; at < rows.length; at += cut) builder.addRows(rows.subarray(at, at + cut))
          builder.addNodes(new Uint8Array(BigUint64Array.from(drawn.ids, BigInt).buffer))
          const [one, other] = [buildGraph(drawn), builder.build()]
          expect(other.ids()).toEqual(one.ids())
          for (let node = 0; node < one.nodes; node++) {
            expect(other.neighbours(node, 'out')).toEqual(one.neighbours(node, 'out'))
          }
        },
      ),
    )
  })

  test('keeps weights of their own when they are too many for codes', () => {
    const edges = Array.from({ length: 70_000 }, (_, index) => ({
      from: idOf(index % 300),
      to: idOf(300 + Math.floor(index / 300)),
      weight: 1 + index / 65_536,
    }))
    const builder = new GraphBuilder({ weight: 'Float64' })
    builder.addRows(toRows(edges, 'Float64'))
    const graph = builder.build()
    expect(graph.edgeBytes / graph.edges).toBe(16)
    for (const { from, to, weight } of edges.filter((_, index) => index % 997 === 0)) {
      const [source, target] = [graph.nodeOf(from) ?? -1, graph.nodeOf(to) ?? -1]
      expect(graph.neighbours(source, 'out')).toContainEqual({ node: target, weight })
      expect(graph.neighbours(target, 'into')).toContainEqual({ node: source, weight })
    }
  })

  test('takes 8 bytes for an edge in both directions with its weight', () => {
    const edges = Array.from({ length: 50_000 }, (_, index) => ({
      from: idOf(index % 1_000),
      to: idOf(1_000 + (index % 997)),
      weight: 1 + (index % 90),
    }))
    const builder = new GraphBuilder({ weight: 'UInt32' })
    builder.addRows(toRows(edges, 'UInt32'))
    const graph = builder.build()
    expect(graph.edgeBytes - graph.edges * 8).toBeLessThan(1_024)
  })

  test('counts loops and leaves them out unless they are wanted; a weight of zero or below makes no edge', () => {
    const edges = [
      { from: '1', to: '1', weight: 2 },
      { from: '1', to: '2', weight: 0 },
      { from: '2', to: '1', weight: -3 },
      { from: '2', to: '3', weight: Number.NaN },
      { from: '3', to: '1', weight: 1 },
    ]
    const build = (selfLoops: 'drop' | 'keep') => {
      const builder = new GraphBuilder({ weight: 'Float64', selfLoops })
      builder.addRows(toRows(edges, 'Float64'))
      return builder.build()
    }
    expect(build('drop')).toMatchObject({ nodes: 3, edges: 1, selfLoopRows: 1 })
    expect(build('keep')).toMatchObject({ nodes: 3, edges: 2, selfLoopRows: 1 })
  })

  test('holds a million people without any edge', () => {
    const builder = new GraphBuilder()
    const ids = BigUint64Array.from({ length: 1_000_000 }, (_, index) => 2n ** 60n + BigInt(index))
    builder.addNodes(new Uint8Array(ids.buffer))
    const graph = builder.build()
    expect(graph).toMatchObject({ nodes: 1_000_000, edges: 0 })
    expect(graph.nodeOf(String(2n ** 60n + 999_999n))).not.toBeNull()
  })

  test('says what is wrong with rows that end in the middle, and with being asked after it was closed', () => {
    const builder = new GraphBuilder()
    builder.addRows(new Uint8Array(20))
    expect(() => builder.build()).toThrow('end in the middle of one: 4 bytes')
    const graph = new GraphBuilder().build()
    expect(graph.nodes).toBe(0)
    graph.close()
    expect(() => graph.idAt(0)).toThrow('closed')
  })
})
