import { openFieldLists } from '@relais/testkit/contracts/open-field-lists'
import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listConnections } from '../../connection/list-connections.ts'
import { saveKey } from '../../connection/save-key.ts'
import { say } from '../../fetching/trial/trial-server.ts'
import { removeSource } from '../../source/remove-source.ts'
import { createInstagramConnector } from './instagram-connector.ts'
import { json, refusal, shop, startTrialInstagram, type TrialInstagram } from './trial/trial-instagram.ts'

/** Both ways are held to the field lists that Meta publishes: what we ask, and what the test answers. */
const lists = openFieldLists()
const token = 'EAAtrialTokenOfNobody42'
interface StoredPost {
  readonly id: string
  readonly kind: string
  readonly likes: string | null
  readonly views: string | null
  readonly reshares: string | null
}

describe.skipIf(lists === null)('Instagram, held to the field lists that Meta publishes', () => {
  let test: TestWorkspace
  let server: TrialInstagram
  let follow: ReturnType<typeof followIn>
  let id: string
  const { signal } = new AbortController()
  const add = (value: string) =>
    follow.add([{ kind: 'account', value, baseUrl: server.url }], { network: 'instagram' })
  const connection = async () => (await listConnections(test.ctx, await test.relais.outside()))[0]
  const stored = () =>
    test.ctx.ownCorpus.select<StoredPost>({
      sql: `SELECT native_id AS id, toString(kind) AS kind, toString(likes) AS likes, toString(views) AS views, toString(reshares) AS reshares
        FROM (SELECT * FROM post WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id) AS post
        INNER JOIN (SELECT DISTINCT id, native_id FROM post_text WHERE scope IN {scopes:Array(UInt64)}) AS said ON said.id = post.id
        ORDER BY id`,
    })

  beforeAll(async () => {
    server = await startTrialInstagram({ lists, counts: async (one) => one === token })
    test = await openTestWorkspace({
      settings: { fetchAllowed: ['127.0.0.1'] },
      connectors: [createInstagramConnector(server.url)],
    })
    follow = followIn(test)
    const saved = await saveKey(test.ctx, await test.relais.outside(), 'instagram', token, signal)
    expect(saved).toMatchObject({ trouble: null, connection: { state: 'connected', account: '@Shop' } })
    id = await add('ana.cooks')
  })
  afterAll(async () => {
    await server.close()
    await test.close()
    expect(server.breaches).toEqual([])
  })

  it('knows addresses of profiles, and nothing else', () => {
    const { recognise } = createInstagramConnector()
    expect(recognise('https://www.instagram.com/Ana.Cooks/')).toMatchObject({ value: 'ana.cooks' })
    expect(recognise('instagram.com/ana.cooks/reel/Abc/')).toMatchObject({ value: 'ana.cooks' })
    for (const other of ['https://www.instagram.com/p/Abc/', '@ana', 'https://x.com/ana'])
      expect(recognise(other)).toBeNull()
  })

  it('brings what business discovery shows of another professional account, page by page', async () => {
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', cost: 3, counts: { rejected: 0 } })
    const unknown = { reshares: null }
    expect(await stored()).toEqual([
      { id: 'Reel3', kind: 'video', likes: '7', views: '400', ...unknown },
      { id: 'Short1', kind: 'post', likes: '7', views: null, ...unknown },
      { id: 'Short2', kind: 'post', likes: null, views: null, ...unknown },
    ])
    const mentions = await test.ctx.ownCorpus.select<{ n: string }>({
      sql: `SELECT uniqExact(post) AS n FROM interaction WHERE scope IN {scopes:Array(UInt64)} AND kind = 'mention'`,
    })
    expect(mentions).toEqual([{ n: '3' }])
  })

  it('looks up young posts again, though Instagram shows none by its number', async () => {
    server.likes = 12
    test.clock.advance(12 * 86_400_000)
    await follow.look(id)
    expect((await stored()).map((post) => post.likes)).toEqual(['12', '12', null])
  })

  it('brings comments, views and shares of an account that the token acts for', async () => {
    const own = await add('shop')
    await follow.look(own)
    expect(await follow.latest(own)).toMatchObject({ state: 'done', counts: { rejected: 0 } })
    const rows = (await stored()).filter(({ id }) => id === 'Short9' || id.startsWith('55'))
    expect(rows).toMatchObject([
      { id: '555', kind: 'reply', likes: '1' },
      { id: '556', kind: 'reply', likes: '0' },
      { id: 'Short9', kind: 'post', views: '1200', reshares: '5' },
    ])
    await removeSource(test.ctx, own)
  })

  it('does without insights where there are none: of posts older than the professional account', async () => {
    server.isOld = true
    const own = await add('shop')
    await follow.look(own)
    expect(await follow.latest(own)).toMatchObject({ state: 'done', trouble: null })
    await removeSource(test.ctx, own)
  })

  it('says that nobody is there for personal accounts, which it shows to nobody', async () => {
    const nobody = await add('nobody')
    await follow.look(nobody)
    expect(await follow.source(nobody)).toMatchObject({ state: 'stopped', trouble: { code: 'not_found' } })
    await removeSource(test.ctx, nobody)
  })

  it('that asks to slow down is asked again when its header says, and nothing is lost', async () => {
    test.clock.advance(8 * 86_400_000)
    const usage = { [shop.id]: [{ type: 'instagram', estimated_time_to_regain_access: 14 }] }
    const headers = { ...json, 'x-business-use-case-usage': JSON.stringify(usage) }
    server.answer(say(400, refusal(80_002), headers))
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ state: 'active', trouble: { code: 'rate_limited' } })
    const retryAt = new Date(test.clock.now().getTime() + 14 * 60_000).toISOString()
    expect((await follow.source(id)).nextRunAt).toBe(retryAt)
    server.works()
    test.clock.advance(14 * 60_000)
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null })
  })

  it('whose token expired stops, says so, and goes on with a new one', async () => {
    test.clock.advance(8 * 86_400_000)
    server.answer(say(400, refusal(190, { error_subcode: 463 }), json))
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({
      state: 'stopped',
      trouble: { code: 'key_expired', host: 'Instagram' },
    })
    expect(await connection()).toMatchObject({ state: 'refused' })
    server.works()
    test.clock.advance(1_000)
    await saveKey(test.ctx, await test.relais.outside(), 'instagram', token, signal)
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ state: 'active', trouble: null })
  })

  it('would notice a field or an answer that the lists do not know', () => {
    expect(lists?.breachOfFields('IGUser', 'id,media.limit(5){caption}')).toBeNull()
    expect(lists?.breachOfFields('IGUser', 'fans')).toBe('IGUser.fans is not described')
    expect(lists?.breachOfFields('IGUser', 'media.of(ana){id}')).toBe('IGUser.media does not take of')
    expect(lists?.breachOfAnswer('IGMedia', 'like_count', { like_count: 'many' })).toBe(
      '$.like_count is no int',
    )
    expect(lists?.breachOfAnswer('IGMedia', 'id', { caption: 'Bread' })).toBe('$.caption was not asked for')
    expect(lists?.breachOfPage('IGMedia', 'id', [{ id: '1' }])).toBe('$ is no list')
    const asked = (text: string) => lists?.breachOfQuestion('IGUser', 'insights', new URLSearchParams(text))
    expect(asked('metric=reach&period=day')).toBeNull()
    expect(asked('metric=reach&period=day&by=age')).toBe('IGUser.insights does not take by')
    expect(asked('metric=reach')).toBe('IGUser.insights wants period')
    expect(lists?.breachOfList('InstagramInsightsResult', { data: [{ total: 1 }] })).toBe(
      '$[0].total was not asked for',
    )
  })
})
