import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { TeamAnswer } from './team.schema.ts'

let test: TestApp
let viewer: TestClient
const idOf = (handle: string) => accountId('twitter', handle)
const [ana, ben, cleo, dan] = [idOf('ana'), idOf('ben'), idOf('cleo'), idOf('dan')]

let posts = 0
const naming = (author: string, text: string, lang: string) => ({
  ...{ platform: 'twitter', id: `p${posts++}`, author, at: '2026-01-05T10:00:00Z', text, lang },
})

/** Ana reaches fans 0 to 3, Ben 2 to 5, Cleo 6 alone, Dan nobody. Fans with even numbers write French. */
beforeAll(async () => {
  test = await openTestApp()
  viewer = await test.member('viewer')
  const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  await importRecords(ctx, 'accounts', [
    ...['ana', 'ben', 'cleo', 'dan'].map((handle) => ({
      ...{ platform: 'twitter', handle, name: handle === 'ana' ? '=Ana' : handle },
      ...(handle === 'cleo' ? { followers: 2_000 } : {}),
    })),
  ])
  const names = (fan: number) =>
    [fan < 4 && '@ana', fan > 1 && fan < 6 && '@ben', fan === 6 && '@cleo'].filter(Boolean).join(' ')
  await importRecords(
    ctx,
    'posts',
    [0, 1, 2, 3, 4, 5, 6].map((fan) =>
      naming(`fan${fan}`, `Hello ${names(fan)}`, fan % 2 === 0 ? 'fr' : 'en'),
    ),
  )
  await importRecords(ctx, 'interactions', [{ kind: 'follow', from: 'twitter/fan0', to: 'twitter/dan' }])
})
afterAll(() => test.close())

const priced = (accountId: string, low: number, high = low) => ({ accountId, price: { low, high } })
const everybody = { from: 'accounts', accountIds: [ana, ben, cleo, dan] }
const reached = { from: 'accounts', accountIds: [ana, ben, cleo] }
const question = {
  candidates: everybody,
  currency: 'EUR',
  budget: 100_000,
  prices: [priced(ana, 50_000), priced(ben, 40_000, 60_000), priced(cleo, 30_000), priced(dan, 10_000)],
}
const ask = (more: object = {}, client = viewer) =>
  client.request('POST', '/api/v1/teams/choose', { ...question, ...more })
const choose = async (more: object = {}): Promise<TeamAnswer> => {
  const response = await ask(more)
  expect(response.status).toBe(200)
  return await response.json()
}
const idsOf = (team: TeamAnswer) => team.members.map(({ accountId }) => accountId).sort()

describe('a team', () => {
  it('reaches most different people within the budget, with what each adds', async () => {
    const team = await choose({ budget: 110_000 })
    expect(idsOf(team)).toEqual([ana, ben].sort())
    expect(team).toMatchObject({
      ...{ reach: 6, gap: 0, cost: 110_000, costRange: { low: 90_000, high: 110_000 } },
      nobodyBecause: null,
      coverage: { people: 7, fitting: 7, unknown: 0, withPrice: 4, withAudience: 3, withAuthenticity: 0 },
    })
    expect(team.members.map(({ marginalReach, reachAlone }) => [marginalReach, reachAlone])).toEqual([
      [2, 4],
      [2, 4],
    ])
    const reasonOf = new Map(team.leftOut.map((left) => [left.accountId, [left.reason, left.addedReach]]))
    expect([reasonOf.get(cleo), reasonOf.get(dan)]).toEqual([
      ['not_chosen', 1],
      ['audience_empty', 0],
    ])
    expect(team.overlap.pairs).toMatchObject([{ shared: 2, shareOfA: 0.5, shareOfB: 0.5 }])
  })

  it('chooses anew for another budget, for fewer people, and around whom we want to keep', async () => {
    expect(idsOf(await choose({ budget: 80_000 }))).toEqual([ana, cleo].sort())
    expect((await choose({ mostPeople: 1 })).members).toHaveLength(1)
    expect(idsOf(await choose({ budget: 80_000, kept: [dan] }))).toContain(dan)
  })

  it('counts only people who are known to be wanted', async () => {
    const team = await choose({ wanted: { languages: ['fr'], countries: [] } })
    expect(team.coverage).toMatchObject({ people: 7, fitting: 4, unknown: 0 })
    expect(team.candidates.map(({ audience, wanted }) => [audience, wanted])).toEqual([
      [4, 2],
      [4, 2],
      [1, 1],
      [0, 0],
    ])
    const nowhere = await choose({ wanted: { languages: [], countries: ['FR'] } })
    expect(nowhere).toMatchObject({ nobodyBecause: 'audience_empty', coverage: { fitting: 0, unknown: 7 } })
  })

  it('looks at known followers where it is asked to', async () => {
    expect(idsOf(await choose({ audience: 'following' }))).toEqual([dan])
  })

  it('estimates a price only where somebody says what a thousand followers cost, and says so', async () => {
    const team = await choose({ prices: [], perThousandFollowers: { low: 500, high: 1_500 } })
    expect(team.candidates.map(({ price }) => price)).toEqual([
      ...[null, null],
      { low: 1_000, high: 3_000, isEstimated: true },
      null,
    ])
    expect(team).toMatchObject({ cost: 3_000, costRange: { low: 1_000, high: 3_000 } })
    expect(idsOf(team)).toEqual([cleo])
  })

  it('comes from a list, from a ranking, and as a table that no spreadsheet runs', async () => {
    const analyst = await test.member('analyst')
    const made = await analyst.request('POST', '/api/v1/lists', { name: 'Makers', accountIds: [ana, cleo] })
    const { id } = await made.json()
    expect(idsOf(await choose({ candidates: { from: 'list', listId: id } }))).toEqual([ana, cleo].sort())
    const ranked = await choose({ candidates: { from: 'ranking', terms: ['hello'], people: 3 } })
    expect(ranked.candidates).toHaveLength(3)
    const table = await viewer.request('POST', '/api/v1/teams/choose.csv', question)
    const lines = (await table.text()).trim().split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines.find((line) => line.includes(',ana,'))).toContain(`'=Ana,yes,,500,500,no,EUR`)
  })
})

describe('bad input has a clear answer', () => {
  it.each([
    ['a budget of zero', { budget: 0 }, 'no_budget'],
    ['a budget below every price', { budget: 5, candidates: reached }, 'price_above_budget'],
    ['no price at all', { prices: [], candidates: reached }, 'price_unknown'],
    ['reasons that differ', { prices: [] }, 'several'],
    ['an empty audience', { candidates: { from: 'accounts', accountIds: [dan] } }, 'audience_empty'],
    ['an audience of which too little is known', { minimumAuthenticity: 0.5 }, 'authenticity_unknown'],
    [
      'people whom the data does not hold',
      { candidates: { from: 'accounts', accountIds: ['7'] } },
      'audience_empty',
    ],
  ])('%s', async (_, more, reason) => {
    const team = await choose(more)
    expect(team.nobodyBecause).toBe(reason)
    expect(team).toMatchObject({ members: [], reach: 0, cost: 0, gap: 0, overlap: { people: [], pairs: [] } })
  })

  it('a price of zero: somebody who asks nothing is in the team, also without a budget', async () => {
    const team = await choose({ budget: 0, prices: [priced(ana, 0), priced(ben, 1)] })
    expect(idsOf(team)).toEqual([ana])
    expect(team).toMatchObject({ cost: 0, reach: 4, nobodyBecause: null })
  })

  it('everybody below the authenticity floor: says so, with what is known of each', async () => {
    const scam = 'DM me to earn $5000 a week with crypto, guaranteed profit'
    const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
    await importRecords(
      ctx,
      'posts',
      [...Array(40).keys()].map((bot) => ({
        ...naming(`bot${bot}`, scam, 'en'),
        replyTo: { author: 'eve', id: 'e1' },
      })),
    )
    const eve = idOf('eve')
    const asked = { candidates: { from: 'accounts', accountIds: [eve] }, prices: [priced(eve, 100)] }
    const team = await choose({ ...asked, minimumAuthenticity: 1 })
    expect(team.nobodyBecause).toBe('authenticity_low')
    expect(team.candidates[0]?.authenticity).toMatchObject({ looked: 40 })
    expect(team.candidates[0]?.authenticity?.share).toBeLessThan(1)
    expect(idsOf(await choose(asked))).toEqual([eve])
  })

  it('says how many of those whom it reaches together look real, each looked at once', async () => {
    const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
    const answer = (reader: number, to: string, text: string) => ({
      ...naming(`reader${reader}`, text, 'en'),
      replyTo: { author: to, id: `${to}1` },
    })
    const words = ['steel', 'handle', 'edge', 'board', 'whetstone', 'grip', 'bevel']
    const said = (n: number) =>
      `The ${words[n % 7]} you showed on day ${n} made my ${words[(n * 3) % 7]} better`
    await importRecords(ctx, 'posts', [
      ...[...Array(40).keys()].map((reader) => answer(reader, 'fay', said(reader))),
      ...[...Array(40).keys()].map((reader) => answer(reader + 20, 'gus', said(reader + 20))),
    ])
    const [fay, gus] = [idOf('fay'), idOf('gus')]
    const team = await choose({
      candidates: { from: 'accounts', accountIds: [fay, gus] },
      prices: [priced(fay, 100), priced(gus, 100)],
    })
    expect(team.reach).toBe(60)
    expect(team.realShare?.looked).toBe(60)
    const { of, low = 0, expected = 0, high = 0 } = team.realReach ?? {}
    expect(of).toBe(60)
    expect(low).toBeLessThanOrEqual(expected)
    expect(expected).toBeLessThanOrEqual(high)
    expect(high).toBeLessThanOrEqual(60)
    // Two who each reach 40 do not reach 80 real people.
    expect(high).toBeLessThan(team.members.reduce((sum, { realAlone }) => sum + (realAlone?.high ?? 0), 0))
    expect((await choose({ budget: 110_000 })).realReach).toBeNull()
  })

  it.each([
    ['a negative price', { prices: [priced(ana, -1)] }],
    ['a range that ends before it begins', { prices: [priced(ana, 2, 1)] }],
    ['a budget in fractions of a cent', { budget: 0.5 }],
    ['no currency', { currency: 'euro' }],
    ['a share above one', { minimumAuthenticity: 2 }],
    ['somebody to keep who is no candidate', { kept: ['7'] }],
    ['somebody to keep who costs more than the budget', { kept: [ana], budget: 10 }],
    ['nobody to choose from', { candidates: { from: 'accounts', accountIds: [] } }],
    ['a period that ends before it begins', { from: '2026-02-01', to: '2026-01-01' }],
  ])('%s is refused with a sentence', async (_, more) => {
    const response = await ask(more)
    expect(response.status).toBe(400)
    expect((await response.json()).error.message).toMatch(/\w{3}/)
  })

  it('a list that does not exist', async () => {
    expect((await ask({ candidates: { from: 'list', listId: 'none' } })).status).toBe(404)
  })
})
