import { setTimeout as sleep } from 'node:timers/promises'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await openTestWorkspace()
})
afterAll(() => workspace.close())

const endless = 'SELECT count() FROM system.numbers WHERE NOT ignore(sipHash64(number))'

async function running(marker: string): Promise<number> {
  const rows = await workspace.corpus.selectWhole<{ queries: string }>({
    sql: 'SELECT count() AS queries FROM system.processes WHERE position(query, {marker:String}) > 0 AND position(query, {own:String}) = 0',
    params: { marker, own: 'system.processes' },
  })
  return Number(rows[0]?.queries)
}

async function until(condition: () => Promise<boolean>, patienceMs = 20_000): Promise<void> {
  for (const giveUpAt = Date.now() + patienceMs; !(await condition()); await sleep(20)) {
    if (Date.now() > giveUpAt) throw new Error(`Not so within ${patienceMs} ms.`)
  }
}

describe('rows as bytes', () => {
  it('lie there as in memory, ids to the last digit, and a failing query is an error', async () => {
    const { corpus } = workspace.ctx
    const bytes = await corpus.selectBytes({
      sql: 'SELECT toUInt64({id:UInt64}) AS id, toUInt32(7) AS times FROM numbers(2)',
      params: { id: '18446744073709551615' },
    })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    expect(bytes.byteLength).toBe(24)
    expect(view.getBigUint64(12, true)).toBe(18446744073709551615n)
    expect(view.getUint32(20, true)).toBe(7)
    const failing = corpus.selectBytes({
      sql: "SELECT throwIf(number = 900000, 'half way') FROM numbers(1000000)",
    })
    await expect(failing).rejects.toThrow('half way')
  })

  it('are refused for a query that forgets the scope', () => {
    expect(() => workspace.ctx.corpus.selectBytes({ sql: 'SELECT id FROM post' })).toThrow('by scope')
  })
})

describe('ids', () => {
  const id = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    fc.constantFrom(0n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n),
  )
  const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 30 }).map((list) => list.map(String))

  it('come back digit for digit: as keys, in arrays, and as parameters alone and in lists', async () => {
    const { corpus } = workspace.ctx
    await fc.assert(
      fc.asyncProperty(ids, async (list) => {
        await corpus.insert(
          'post',
          list.map((id) => ({ account: id, id, targets: list, observed_at: '2026-01-01 00:00:00' })),
        )
        const read = await corpus.select<{ id: string; account: string; targets: string[] }>({
          sql: `SELECT id, any(account) AS account, any(targets) AS targets FROM post
                WHERE scope IN {scopes:Array(UInt64)} AND id IN {ids:Array(UInt64)} GROUP BY id`,
          params: { ids: list },
        })
        const alone = await corpus.select<{ id: string }>({
          sql: 'SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND id = {id:UInt64} LIMIT 1',
          params: { id: list[0] as string },
        })
        await corpus.deleteWhere('post', 'id IN {ids:Array(UInt64)}', { ids: list })
        expect(read.map((row) => row.id).sort()).toEqual([...list].sort())
        expect(read.every((row) => row.account === row.id)).toBe(true)
        expect(read.every((row) => row.targets.join() === list.join())).toBe(true)
        expect(alone).toEqual([{ id: list[0] }])
      }),
      { numRuns: 25 },
    )
  })
})

describe('one workspace', () => {
  it('sees public rows and its own, writes and deletes only its own', async () => {
    const { ctx, corpus } = workspace
    const neighbour = await workspace.openNeighbour()
    const row = { account: '1', observed_at: '2026-01-01 00:00:00' }
    await corpus.commandOnEachNode(
      "INSERT INTO post (scope, account, id, observed_at) VALUES (0, 1, 100, '2026-01-01 00:00:00')",
    )
    await ctx.corpus.insert('post', [{ ...row, id: '101' }])
    await neighbour.corpus.insert('post', [{ ...row, id: '102', scope: ctx.workspace.scope }])
    const seen = async (of: typeof ctx) => {
      const sql = 'SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} ORDER BY id'
      return (await of.corpus.select<{ id: string }>({ sql })).map((found) => found.id)
    }
    expect(await seen(ctx)).toEqual(['100', '101'])
    expect(await seen(neighbour)).toEqual(['100', '102'])
    await neighbour.corpus.deleteWhere('post', '1')
    expect(await seen(ctx)).toEqual(['100', '101'])
    expect(await seen(neighbour)).toEqual(['100'])
  })

  it('cannot widen its scope by a parameter of the same name', async () => {
    const sql = 'SELECT {scopes:Array(UInt64)} AS scopes'
    const rows = await workspace.ctx.corpus.select({ sql, params: { scopes: ['999'] } })
    expect(rows).toEqual([{ scopes: ['0', workspace.ctx.workspace.scope] }])
  })
})

describe('a query', () => {
  it('ends at its time limit with a code that says so', async () => {
    const query = workspace.ctx.corpus.select({ sql: endless, maxSeconds: 1 })
    await expect(query).rejects.toMatchObject({ name: 'AppError', code: 'query_too_heavy' })
  })

  it('ends at its memory limit with a code that says so', async () => {
    const sql = 'SELECT length(groupArray(number)) FROM numbers(100000000)'
    const query = workspace.ctx.corpus.select({ sql, maxMemoryMib: 50 })
    await expect(query).rejects.toMatchObject({ name: 'AppError', code: 'query_too_heavy' })
  })

  it('is killed on the server when its request is abandoned: nothing is left running', async () => {
    const marker = 'abandoned-while-running'
    const abandoned = new AbortController()
    const query = workspace.ctx.corpus.select({ sql: `${endless} /* ${marker} */`, signal: abandoned.signal })
    const outcome = query.then(
      () => 'answered',
      (error: unknown) => error,
    )
    await until(async () => (await running(marker)) === 1)
    abandoned.abort()
    expect(await outcome).toBeInstanceOf(Error)
    await until(async () => (await running(marker)) === 0)
  })

  it('leaves nothing running when it is abandoned at any moment of its start', async () => {
    const marker = 'abandoned-at-the-start'
    const outcomes = Array.from({ length: 30 }, async (_, i) => {
      const abandoned = new AbortController()
      const query = workspace.ctx.corpus.select({
        sql: `${endless} /* ${marker} */`,
        signal: abandoned.signal,
      })
      setTimeout(() => abandoned.abort(), i)
      return await query.then(
        () => 'answered',
        () => 'ended',
      )
    })
    expect(new Set(await Promise.all(outcomes))).toEqual(new Set(['ended']))
    await until(async () => (await running(marker)) === 0)
  })

  it('is not even sent when its request was abandoned before', async () => {
    const query = workspace.ctx.corpus.select({
      sql: 'SELECT 1',
      signal: AbortSignal.abort(new Error('gone')),
    })
    await expect(query).rejects.toThrow('gone')
  })
})
