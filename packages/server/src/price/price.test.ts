import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import type { TeamAnswer } from '../team/team.schema.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { Prices } from './price.schema.ts'

let test: TestApp
let viewer: TestClient
let analyst: TestClient
const [ana, ben] = [accountId('twitter', 'ana'), accountId('twitter', 'ben')]

beforeAll(async () => {
  test = await openTestApp()
  viewer = await test.member('viewer')
  analyst = await test.member('analyst')
  const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  await importRecords(ctx, 'posts', [
    ...['ana', 'ben'].map((author, place) => ({
      ...{ platform: 'twitter', id: `${place}`, author, at: '2026-01-05T10:00:00Z' },
      ...{ text: `Hello @${author === 'ana' ? 'ben' : 'ana'}`, lang: 'en' },
    })),
  ])
})
afterAll(() => test.close())

const range = (low: number, high = low) => ({ low, high })
const save = (prices: readonly object[], currency = 'EUR', client = analyst) =>
  client.request('PUT', '/api/v1/prices', { currency, prices })
const saved = async (currency = 'EUR'): Promise<Prices['prices']> =>
  (await (await viewer.request('GET', `/api/v1/prices?currency=${currency}`)).json()).prices
const team = async (more: object = {}): Promise<TeamAnswer> => {
  const question = { currency: 'EUR', budget: 100_000, from: '2026-01-01', to: '2026-01-31', ...more }
  const candidates = { from: 'accounts', accountIds: [ana, ben] }
  return await (await viewer.request('POST', '/api/v1/teams/choose', { candidates, ...question })).json()
}

describe('what somebody asks for', () => {
  it('is kept with who typed it and when, changed, and taken back', async () => {
    expect(await saved()).toEqual([])
    expect((await save([{ accountId: ana, price: range(30_000, 45_000), note: ' Two reels ' }])).status).toBe(
      204,
    )
    expect(await saved()).toEqual([
      {
        ...{ accountId: ana, currency: 'EUR', low: 30_000, high: 45_000, note: 'Two reels' },
        ...{ savedBy: 'Test analyst', savedAt: expect.stringMatching(/^\d{4}-/) },
      },
    ])
    await save([{ accountId: ana, price: range(0) }])
    expect(await saved()).toMatchObject([{ low: 0, high: 0, note: 'Two reels' }])
    await save([{ accountId: ana, price: null }])
    expect(await saved()).toEqual([])
  })

  it('is known in the currency in which it was asked for, and in no other', async () => {
    await save([{ accountId: ana, price: range(500_000) }], 'THB')
    expect(await saved('EUR')).toEqual([])
    expect(await saved('THB')).toHaveLength(1)
    await save([{ accountId: ana, price: null }], 'THB')
  })

  it('is what a team costs, unless another price is asked with', async () => {
    await save([
      { accountId: ana, price: range(40_000) },
      { accountId: ben, price: range(50_000) },
    ])
    const found = await team()
    expect([found.cost, found.coverage.withPrice]).toEqual([90_000, 2])
    expect(found.candidates[0]?.asked).toMatchObject({ low: 40_000, savedBy: 'Test analyst' })
    const tried = await team({
      prices: [
        { accountId: ana, price: range(10_000) },
        { accountId: ben, price: null },
      ],
    })
    expect([tried.cost, tried.coverage.withPrice]).toEqual([10_000, 1])
    expect(tried.candidates[1]).toMatchObject({ price: null, asked: { low: 50_000 } })
    expect(await saved()).toHaveLength(2)
  })

  it('is refused where it makes no sense, names nobody here, or comes from a viewer', async () => {
    expect((await save([{ accountId: ana, price: { low: 5, high: 4 } }])).status).toBe(400)
    expect((await save([{ accountId: ana, price: range(-1) }])).status).toBe(400)
    expect((await save([{ accountId: ana, price: range(1) }], 'euros')).status).toBe(400)
    const unknown = [
      { accountId: ana, price: range(1) },
      { accountId: '7', price: range(1) },
    ]
    expect((await save(unknown)).status).toBe(404)
    expect((await saved()).find((one) => one.accountId === ana)?.low).toBe(40_000)
    expect((await save([{ accountId: ana, price: range(1) }], 'EUR', viewer)).status).toBe(403)
  })

  it('is forgotten in every currency when the person is erased, and the audit names nobody', async () => {
    await save([{ accountId: ana, price: range(100) }], 'USD')
    await test.owner.request('DELETE', '/api/v1/creators/twitter/ana')
    expect((await saved()).map((one) => one.accountId)).toEqual([ben])
    expect(await saved('USD')).toEqual([])
    const events = await test.relais.db
      .selectFrom('audit_event')
      .select(['subject', 'details'])
      .where('action', '=', 'prices.saved')
      .execute()
    expect(events.length).toBeGreaterThan(4)
    expect(JSON.stringify(events)).not.toContain(ana)
  })
})
