import { setTimeout as sleep } from 'node:timers/promises'
import type { Ctx } from '@relais/server/context'
import { askClickhouse } from '@relais/server/engines/ask-clickhouse'
import type { ClickhouseAddress, RunningEngine } from '@relais/server/engines/running-engine'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ClusterSetUp, openOnCluster } from './set-ups.ts'

let setUp: ClusterSetUp
let ctx: Ctx
beforeAll(async () => {
  setUp = await openOnCluster()
  ctx = setUp.relais.contextFor(await getWorkspace(setUp.relais.db, undefined), { kind: 'cli' })
})
afterAll(() => setUp.close())

const own = 'scope IN {scopes:Array(UInt64)}'
const node = (place: number) => setUp.nodes[place] as RunningEngine<ClickhouseAddress>

async function countPosts(): Promise<number> {
  const [row] = await ctx.corpus.select<{ posts: string }>({
    sql: `SELECT uniqExact(id) AS posts FROM post WHERE ${own}`,
  })
  return Number(row?.posts)
}

describe('a cluster of two shards', () => {
  it('holds a part of the posts on each', async () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => ({
      account: String(i),
      id: String(i),
      observed_at: '2026-01-01 00:00:00',
    }))
    await ctx.corpus.insert('post', rows)
    const parts = await Promise.all(
      [0, 1].map((place) => askClickhouse(node(place).address, 'SELECT count() FROM spread.post_local')),
    )
    expect(parts.map(Number).reduce((sum, part) => sum + part)).toBe(1_000)
    expect(Math.min(...parts.map(Number))).toBeGreaterThan(300)
  })

  it('kills an abandoned query on both', async () => {
    const abandoned = new AbortController()
    const marker = 'abandoned-on-both'
    const work = `cityHash64(arrayStringConcat(arrayMap(x -> toString(sipHash64(x, n, id)), range(50))))`
    const sql = `SELECT sum(${work}) FROM post ARRAY JOIN range(20000) AS n WHERE ${own} AND '${marker}' != ''`
    const query = ctx.corpus.select({ sql, signal: abandoned.signal }).then(
      () => 'answered',
      (error: unknown) => error,
    )
    const running = async () => {
      const counts = [
        `SELECT count() FROM system.processes WHERE position(query, '${marker}') > 0 AND is_initial_query`,
        'SELECT count() FROM system.processes WHERE NOT is_initial_query',
      ].map((sql, place) =>
        askClickhouse(node(place).address, `${sql} AND position(query, 'system.processes') = 0`),
      )
      return (await Promise.all(counts)).map(Number)
    }
    for (let i = 0; i < 1_500 && !(await running()).every((count) => count > 0); i++) await sleep(10)
    expect((await running()).every((count) => count > 0)).toBe(true)
    abandoned.abort()
    expect(await query).toBeInstanceOf(Error)
    for (let i = 0; i < 1_500 && (await running()).some((count) => count > 0); i++) await sleep(10)
    expect(await running()).toEqual([0, 0])
  })

  it('says so when one is lost, and has every acknowledged row when it is back', async () => {
    const acknowledged = new Set<number>(Array.from({ length: 1_000 }, (_, i) => i))
    let next = 1_000
    let isWriting = true
    const writer = (async () => {
      while (isWriting) {
        const ids = Array.from({ length: 200 }, () => next++)
        const rows = ids.map((id) => ({
          account: String(id),
          id: String(id),
          observed_at: '2026-01-01 00:00:00',
        }))
        await ctx.corpus.insert('post', rows).then(
          () => {
            for (const id of ids) acknowledged.add(id)
          },
          () => undefined,
        )
      }
    })()
    await sleep(400)
    process.kill(node(1).pid, 'SIGKILL')
    await node(1).exited
    await expect(countPosts()).rejects.toMatchObject({ name: 'AppError', code: 'store_unavailable' })
    await setUp.restart(1)
    const back = performance.now()
    let seen = 0
    while (seen === 0) seen = await countPosts().catch(() => 0)
    const seconds = (performance.now() - back) / 1000
    await sleep(200)
    isWriting = false
    await writer
    const rows = await ctx.corpus.select<{ id: string }>({ sql: `SELECT DISTINCT id FROM post WHERE ${own}` })
    const found = new Set(rows.map((row) => Number(row.id)))
    const lost = [...acknowledged].filter((id) => !found.has(id))
    process.stderr.write(
      `testkit: ${acknowledged.size} acknowledged, ${lost.length} lost, whole again ${seconds.toFixed(2)} s after the restart\n`,
    )
    expect(lost).toEqual([])
    expect(acknowledged.size).toBeGreaterThan(1_000)
  })
})
