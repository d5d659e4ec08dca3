import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { accountId } from '../corpus/corpus-id.ts'
import { loadSamePeople } from '../identity/load-same-people.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { Overlap } from './overlap.schema.ts'
import { countShared } from './queries/count-shared.ts'

let test: TestApp
let viewer: TestClient
let ctx: Ctx

const period = { from: '2026-01-01', to: '2026-01-31' }
/** Who listens to whom, by number: ana 0-1,999, ben 1,000-2,999, cleo 2,900-3,099, and ben to ana. */
const audiences: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ana: [0, 2_000],
  ben: [1_000, 3_000],
  cleo: [2_900, 3_100],
}
const idOf = (handle: string) => accountId('bluesky', handle)

const overlapOf = async (people: readonly string[]): Promise<Overlap> =>
  (
    await viewer.request(
      'GET',
      `/api/v1/network/overlap?terms=knife&audience=following&people=${people.join(',')}`,
    )
  ).json()

beforeAll(async () => {
  test = await openTestApp()
  viewer = await test.member('viewer')
  const { relais } = test
  ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
  await importRecords(ctx, 'posts', [
    { platform: 'bluesky', id: '1', author: 'ana', at: '2026-01-05T10:00:00Z', text: 'A knife' },
  ])
  await importRecords(
    ctx,
    'accounts',
    Object.keys(audiences).map((handle) => ({ platform: 'bluesky', handle, name: handle })),
  )
  const follow = (from: string, to: string) => ({
    kind: 'follow',
    from: `bluesky/${from}`,
    to: `bluesky/${to}`,
  })
  await importRecords(ctx, 'interactions', [
    ...Object.entries(audiences).flatMap(([handle, [from, to]]) =>
      Array.from({ length: to - from }, (_, n) => follow(`fan${from + n}`, handle)),
    ),
    follow('ben', 'ana'),
  ])
})
afterAll(() => test.close())

describe('a list in the overlap', () => {
  it('stands for the audience of all its people, each counted once, its own people left out', async () => {
    const created = await test.owner.request('POST', '/api/v1/lists', {
      name: 'Knives',
      accountIds: [idOf('ana'), idOf('ben')],
    })
    const { id }: { id: string } = await created.json()
    const { people, pairs, together, isExact } = await overlapOf([
      `list/${id}`,
      'bluesky/cleo',
      'bluesky/ana',
    ])
    expect(people).toMatchObject([
      { platform: 'list', handle: id, name: 'Knives', listOf: 2, audience: 3_000, followers: null },
      { handle: 'cleo', listOf: null, audience: 200 },
      { handle: 'ana', audience: 2_001 },
    ])
    expect(pairs[0]).toMatchObject({ shared: 100, sharedRange: [100, 100], shareOfB: 0.5 })
    // All of ana's but ben, who is in the list.
    expect(pairs[1]).toMatchObject({ shared: 2_000, shareOfA: 2_000 / 3_000 })
    expect({ together, isExact }).toEqual({ together: 3_101, isExact: true })
  })

  it('may be empty, and must be there', async () => {
    const created = await test.owner.request('POST', '/api/v1/lists', { name: 'Nobody', accountIds: [] })
    const { id }: { id: string } = await created.json()
    expect((await overlapOf([`list/${id}`, 'bluesky/ana'])).people[0]).toMatchObject({
      listOf: 0,
      audience: 0,
    })
    const asked = '/api/v1/network/overlap?terms=knife&people=list/lst_none,bluesky/ana'
    expect((await viewer.request('GET', asked)).status).toBe(404)
  })
})

/** Nine of ten ranges hold the truth; twice as wide, all but one in a thousand do. */
function expectNear({ low, high }: { low: number; high: number }, truth: number): void {
  const reach = (high - low) / 2
  expect(truth).toBeGreaterThanOrEqual(low - reach)
  expect(truth).toBeLessThanOrEqual(high + reach)
}

describe('large audiences', () => {
  const sketched = async (kept: number) => {
    const accounts = ['ana', 'ben', 'cleo'].map(idOf)
    const heard = { accounts, persons: accounts }
    const samePeople = await loadSamePeople(ctx, ctx.corpus)
    const question = { audience: 'following', period, heard, samePeople } as const
    const each = accounts.map((id) => ({ accounts: [id], members: [id] }))
    return await countShared(ctx.corpus, question, each, { mostCounted: kept, kept })
  }

  it('are sketched: what is said of sizes, of what two share, and of all together is as near as its range says', async () => {
    const { sizes, pairs, together } = await sketched(400)
    const truth = { sizes: [2_001, 2_000, 200], ofPair: { '0 1': 1_000, '1 2': 100, '0 2': 0 } }
    for (const [place, size] of sizes.entries()) {
      expect(size.isExact).toBe(place === 2)
      expectNear(size, truth.sizes[place] ?? 0)
    }
    for (const { a, b, people } of pairs)
      expectNear(people, truth.ofPair[`${Math.min(a, b)} ${Math.max(a, b)}` as '0 1'])
    expect(together.isExact).toBe(false)
    expectNear(together, 3_101)
  })

  it('are counted exactly below the limit, and the two ways agree where nothing is left out', async () => {
    const { sizes, pairs, together } = await sketched(1_000_000)
    expect(sizes.map(({ people }) => people)).toEqual([2_001, 2_000, 200])
    expect(pairs.find(({ a, b }) => a === 0 && b === 1)).toMatchObject({ looked: 2_001, both: 1_000 })
    expect(together).toEqual({ people: 3_101, low: 3_101, high: 3_101, isExact: true })
  })
})
