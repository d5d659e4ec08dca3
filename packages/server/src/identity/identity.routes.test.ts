import { crossPostKey } from '@relais/core/identity/cross-post-key'
import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { accountId } from '../corpus/corpus-id.ts'
import { eraseCreator } from '../erasure/erase-creator.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { PersonAccounts, Proposals } from './identity.schema.ts'
import { crossPostKeySql } from './queries/cross-post-key-sql.ts'

let test: TestApp
let analyst: TestClient
let ctx: Ctx
const twitter = accountId('twitter', 'ana.knives')
const instagram = accountId('instagram', 'ana_knives')
const channel = accountId('youtube', 'steelandstone')

const text = 'Today I sharpened the old chef knife of my grandmother on three whetstones'
const post = (platform: string, author: string, id: string, said: string, more: object = {}) => ({
  platform,
  id,
  author,
  at: '2026-01-03T10:00:00Z',
  text: said,
  url: `https://example.org/${platform}/${id}`,
  ...more,
})

beforeAll(async () => {
  test = await openTestApp()
  analyst = await test.member('analyst')
  ctx = test.relais.contextFor(await getWorkspace(test.relais.db, undefined), { kind: 'cli' })
  await importRecords(ctx, 'accounts', [
    {
      platform: 'twitter',
      handle: 'ana.knives',
      name: 'Ana García',
      bio: 'https://instagram.com/ana_knives',
      followers: 100,
    },
    { platform: 'instagram', handle: 'ana_knives', name: 'Ana Garcia' },
    { platform: 'youtube', handle: 'steelandstone', name: 'Steel & Stone' },
    ...Array.from({ length: 12 }, (_, i) => ({
      platform: 'twitter',
      handle: `${String.fromCharCode(98 + i).repeat(3)}cook${i}`,
      name: `Cook ${i}`,
    })),
  ])
  await importRecords(ctx, 'posts', [
    post('twitter', 'ana.knives', 't1', `${text} https://t.co/x`, { mentions: ['bbbcook0'] }),
    post('youtube', 'steelandstone', 'y1', `${text}, and it cuts! #knives`, { at: '2026-01-04T10:00:00Z' }),
    post('tiktok', 'steel.and.stone', 'k1', `${text}. @ben`),
    post('instagram', 'ana_knives', 'i1', 'A handle of juniper'),
    post('twitter', 'dddcook2', 't3', 'A new grindstone'),
    post('twitter', 'eeecook3', 't4', 'That grindstone', { mentions: ['dddcook2'] }),
    post('twitter', 'fffcook4', 't5', 'What a grindstone', { mentions: ['dddcook2'] }),
    post('twitter', 'cccook1', 't2', 'whetstone', { mentions: ['ana.knives'] }),
  ])
})
afterAll(() => test.close())

const proposals = async (query = ''): Promise<Proposals> =>
  await (await analyst.request('GET', `/api/v1/identity/proposals${query}`)).json()
const path = (one: string, other: string) => `/api/v1/identity/joins/${one}/${other}`
const decide = (one: string, other: string, state: string) =>
  analyst.request('PUT', path(one, other), { state })
const others = async (of: string): Promise<PersonAccounts['accounts']> =>
  (await (await analyst.request('GET', `/api/v1/creators/${of}/accounts`)).json()).accounts
const between = ({ proposals }: Proposals, one: string, other: string) =>
  proposals.find(({ a, b }) => [one, other].every((id) => [a.accountId, b.accountId].includes(id)))

describe('proposals', () => {
  it('name accounts that link to each other, with the reasons', async () => {
    const found = between(await proposals(), twitter, instagram)
    expect(found).toMatchObject({ sameHandle: true, links: 1, nameLikeness: 1 })
    expect(found?.probability).toBeGreaterThan(0.5)
    expect(found?.reasons.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['links', 'names']))
  })

  it('quote what was published on both, and do not rest on one shared text alone', async () => {
    const { proposals: all } = await proposals()
    // Nothing else that these two have in common speaks for one person.
    expect(between({ proposals: all } as Proposals, twitter, channel)).toBeUndefined()
    const found = between({ proposals: all } as Proposals, accountId('tiktok', 'steel.and.stone'), channel)
    expect(found).toMatchObject({ sameHandle: true, sharedPosts: 1, comparedPosts: 1 })
    expect(
      found?.evidence.map(({ a, b }) => [a.text, b.text].every((said) => said.startsWith(text))),
    ).toEqual([true])
  })

  it('make the same key of a text as the corpus does', async () => {
    const rows = await ctx.corpus.select<{ text: string; key: string }>({
      sql: `SELECT text, ${crossPostKeySql} AS key FROM post_text WHERE scope IN {scopes:Array(UInt64)}`,
    })
    expect(rows.length).toBe(8)
    for (const row of rows) expect(row.key).toBe(crossPostKey(row.text) ?? '')
    expect(rows.filter(({ key }) => key !== '').length).toBe(3)
  })
})

describe('a decision', () => {
  it('makes one citing person of two accounts in a ranking', async () => {
    const citedBy = async (): Promise<number> => {
      const query = 'terms=grindstone&from=2026-01-01&to=2026-01-31'
      const ranking = await (await analyst.request('GET', `/api/v1/rankings?${query}`)).json()
      const cited = ranking.results.find(({ handle }: { handle: string }) => handle === 'dddcook2')
      return cited.signals.find(({ name }: { name: string }) => name === 'citations').value
    }
    const [one, other] = [accountId('twitter', 'eeecook3'), accountId('twitter', 'fffcook4')]
    expect(await citedBy()).toBe(2)
    await decide(one, other, 'joined')
    expect(await citedBy()).toBe(1)
    await analyst.request('DELETE', path(one, other))
    expect(await citedBy()).toBe(2)
  })

  it('joins two accounts, shows each beside the other, and can be taken back', async () => {
    const before = await proposals()
    expect((await decide(instagram, twitter, 'joined')).status).toBe(204)
    expect(await others('twitter/ana.knives')).toMatchObject([
      { accountId: instagram, platform: 'instagram', from: 'people' },
    ])
    const after = await proposals()
    expect(between(after, twitter, instagram)).toBeUndefined()
    expect([after.open, after.decided]).toEqual([before.open - 1, 1])
    expect(between(await proposals('?state=joined'), twitter, instagram)?.links).toBe(1)
    expect((await analyst.request('DELETE', path(twitter, instagram))).status).toBe(204)
    expect(await others('twitter/ana.knives')).toEqual([])
    expect((await proposals()).open).toBe(before.open)
    expect((await analyst.request('DELETE', path(twitter, instagram))).status).toBe(404)
  })

  it('that was refused is not proposed again, and the latest word counts', async () => {
    await decide(twitter, instagram, 'joined')
    await decide(instagram, twitter, 'refused')
    expect(between(await proposals(), twitter, instagram)).toBeUndefined()
    expect(await others('instagram/ana_knives')).toEqual([])
    expect((await proposals('?state=refused')).total).toBe(1)
    await analyst.request('DELETE', path(twitter, instagram))
  })

  it('reaches through a third account', async () => {
    await decide(twitter, instagram, 'joined')
    await decide(instagram, channel, 'joined')
    expect((await others('youtube/steelandstone')).map(({ accountId }) => accountId).sort()).toEqual(
      [twitter, instagram].sort(),
    )
  })

  it.each([
    ['an account and itself', () => decide(twitter, twitter, 'joined'), 400, 'invalid_input'],
    ['an account that nobody knows', () => decide(twitter, '17', 'joined'), 404, 'not_found'],
    ['what is no id', () => decide(twitter, 'ana', 'joined'), 400, 'invalid_input'],
    ['no such answer', () => decide(twitter, instagram, 'maybe'), 400, 'invalid_input'],
  ])('on %s is refused with a clear answer', async (_, ask, status, code) => {
    const response = await ask()
    expect([response.status, (await response.json()).error.code]).toEqual([status, code])
  })

  it('leaves only the actor in the audit, and is forgotten when a person is erased', async () => {
    const events = await test.relais.db
      .selectFrom('audit_event')
      .select(['action', 'subject', 'details'])
      .where('action', 'like', 'identity.%')
      .execute()
    expect(JSON.stringify(events)).not.toContain(twitter)
    expect(events.length).toBeGreaterThan(3)
    await eraseCreator(ctx, test.relais.corpus, { platform: 'instagram', handle: 'ana_knives' })
    const left = await test.relais.db.selectFrom('account_join').selectAll().execute()
    expect(left).toEqual([])
  })
})
