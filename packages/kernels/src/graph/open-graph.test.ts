import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { communities } from './communities.ts'
import { GraphBuilder } from './graph-builder.ts'
import { type OpenGraph, openGraph } from './open-graph.ts'
import { pageRank } from './page-rank.ts'
import { idOf } from './reference-graph.ts'
import { toRows } from './to-rows.ts'

const opened: OpenGraph[] = []
const open = () => {
  const graph = openGraph({ weight: 'UInt32' })
  opened.push(graph)
  return graph
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((graph) => graph.close()))
})

const ring = (edges: number) =>
  toRows(
    Array.from({ length: edges }, (_, index) => ({
      from: idOf(index % 500),
      to: idOf((index * 7 + 3) % 500),
      weight: 1 + (index % 3),
    })),
    'UInt32',
  )

describe('an open graph', () => {
  test.each([
    ['small, here', 1_000],
    ['large, in a thread', 40_000],
  ])('answers as the graph itself does: %s', async (_, edges) => {
    const rows = ring(edges)
    const builder = new GraphBuilder({ weight: 'UInt32' })
    builder.addRows(rows)
    const own = builder.build()
    const graph = open()
    for (let at = 0; at < rows.length; at += 100_001) await graph.addRows(rows.subarray(at, at + 100_001))
    expect(await graph.build()).toEqual({
      nodes: own.nodes,
      edges: own.edges,
      selfLoopRows: own.selfLoopRows,
    })
    expect(await graph.ask('ids')).toEqual(own.ids())
    expect(await graph.ask('pageRank', { damping: 0.7 })).toEqual(pageRank(own, { damping: 0.7 }))
    expect(await graph.ask('communities', { seed: 3 })).toEqual(communities(own, { seed: 3 }))
    expect(rows.length).toBe(edges * 20)
  })

  test('hands on what is wrong with a question, and goes on answering', async () => {
    const graph = open()
    await graph.addRows(ring(40_000))
    await expect(graph.ask('ids')).rejects.toThrow('not built yet')
    await graph.build()
    await expect(graph.ask('pageRank', { damping: 2 })).rejects.toThrow(RangeError)
    expect((await graph.ask('ids')).length).toBe(500)
  })

  test('leaves its caller free while it is asked without end, and ends when it is closed', async () => {
    const graph = open()
    await graph.addRows(ring(40_000))
    await graph.build()
    // No change is below -1, so this goes on for hours.
    const asked = graph.ask('pageRank', { tolerance: -1, mostIterations: 4_000_000_000 })
    const failed = expect(asked).rejects.toThrow('ended with code')
    await setImmediate()
    await graph.close()
    await failed
    await expect(graph.ask('ids')).rejects.toThrow('ended with code')
  })
})
