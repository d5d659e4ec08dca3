import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from '../corpus-id.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
})
afterAll(() => test.close())

const importAccounts = async (...rows: readonly object[]) =>
  (await importRecords(test.ctx, 'accounts', rows)).counts

async function accountOf(handle: string) {
  const [row] = await test.ctx.corpus.select<Record<string, unknown>>({
    sql: `SELECT handle, name, bio, followers, created_at, is_described FROM account
      WHERE scope IN {scopes:Array(UInt64)} AND id = {id:UInt64} ORDER BY observed_at DESC LIMIT 1`,
    params: { id: accountId('twitter', handle) },
  })
  return row
}

async function followersOf(handle: string) {
  const rows = await test.ctx.corpus.select<{ followers: string | null }>({
    sql: `SELECT followers FROM account_snapshot
      WHERE scope IN {scopes:Array(UInt64)} AND account = {id:UInt64} ORDER BY observed_at`,
    params: { id: accountId('twitter', handle) },
  })
  return rows.map(({ followers }) => followers)
}

it('takes several rows of one account for snapshots of it', async () => {
  const rows = [10, 30, 20].map((followers) => ({
    platform: 'twitter',
    handle: 'Ana',
    followers,
    observedAt: `2020-01-${followers}T00:00:00Z`,
  }))
  expect(await importAccounts(...rows)).toMatchObject({ read: 3, stored: 1, snapshots: 2, duplicate: 0 })
  expect(await accountOf('ana')).toMatchObject({ handle: 'Ana', followers: '30' })
  expect(await followersOf('ana')).toEqual(['10', '20', '30'])
  expect(await importAccounts(...rows)).toMatchObject({ stored: 0, updated: 0, snapshots: 0, duplicate: 3 })
})

it('describes an account that was only named before', async () => {
  await importRecords(test.ctx, 'posts', [
    { platform: 'twitter', id: 'p1', author: 'cora', at: '2020-01-01', text: 'con @beto' },
  ])
  expect(await accountOf('beto')).toMatchObject({ is_described: false, name: '' })
  const row = { platform: 'twitter', handle: 'Beto', name: 'Beto', createdAt: '2009-05-06T07:08:09.123Z' }
  expect(await importAccounts(row)).toMatchObject({ stored: 1 })
  expect(await accountOf('beto')).toMatchObject({
    is_described: true,
    name: 'Beto',
    created_at: '2009-05-06 07:08:09',
  })
  expect(await importAccounts(row)).toMatchObject({ stored: 0, updated: 0, duplicate: 1 })
})

it('fills what is unknown from an older row, and lets the newer one stand', async () => {
  await importAccounts({ platform: 'twitter', handle: 'dora', name: 'Dora', observedAt: '2020-05-01' })
  const older = {
    platform: 'twitter',
    handle: 'dora',
    name: 'Dorita',
    bio: 'doctora',
    followers: 7,
    observedAt: '2019-05-01',
  }
  expect(await importAccounts(older)).toMatchObject({ updated: 0, snapshots: 1 })
  expect(await accountOf('dora')).toMatchObject({ name: 'Dora', bio: 'doctora', followers: '7' })
})

it('counts a changed description as updated', async () => {
  await importAccounts({ platform: 'twitter', handle: 'ema', bio: 'antes', observedAt: '2020-05-01' })
  expect(
    await importAccounts({ platform: 'twitter', handle: 'ema', bio: 'después', observedAt: '2020-06-01' }),
  ).toMatchObject({ updated: 1, stored: 0 })
  expect(await accountOf('ema')).toMatchObject({ bio: 'después' })
})

it('stores interactions once, in both directions, and names their people', async () => {
  const rows = [
    { kind: 'mention', from: 'twitter/flor', to: 'twitter/gil', at: '2020-01-01T00:00:00Z' },
    { kind: 'mention', from: 'twitter/flor', to: 'twitter/gil', at: '2020-01-02T00:00:00Z' },
    { kind: 'follow', from: 'twitter/gil', to: 'twitter/Flor' },
    { kind: 'follow', from: 'twitter/gil', to: 'twitter/flor', at: '' },
    { kind: 'follow', from: 'twitter/gil' },
  ]
  const first = await importRecords(test.ctx, 'interactions', rows)
  expect(first.counts).toEqual({ read: 5, stored: 3, updated: 0, snapshots: 0, duplicate: 1, rejected: 1 })
  const again = await importRecords(test.ctx, 'interactions', rows)
  expect(again.counts).toMatchObject({ stored: 0, duplicate: 4, rejected: 1 })
  for (const [table, column, handle] of [
    ['interaction', 'target', 'gil'],
    ['interaction_by_from', 'source', 'flor'],
  ]) {
    const rowsOf = await test.ctx.corpus.select({
      sql: `SELECT kind, at FROM ${table} WHERE scope IN {scopes:Array(UInt64)} AND ${column} = {id:UInt64} ORDER BY at`,
      params: { id: accountId('twitter', String(handle)) },
    })
    expect(rowsOf).toEqual([
      { kind: 'mention', at: '2020-01-01 00:00:00' },
      { kind: 'mention', at: '2020-01-02 00:00:00' },
    ])
  }
  expect(await accountOf('gil')).toMatchObject({ handle: 'gil', is_described: false })
})
