import { type FieldLists, openFieldLists } from '@relais/testkit/contracts/open-field-lists'
import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listConnections } from '../../connection/list-connections.ts'
import { saveKey } from '../../connection/save-key.ts'
import { say, startTrialServer, type TrialServer } from '../../fetching/trial/trial-server.ts'
import { removeSource } from '../../source/change-source.ts'
import { createInstagramConnector } from './instagram-connector.ts'

/** Both ways are held to the field lists that Meta publishes: what we ask, and what the test answers. */
const lists = openFieldLists()
const breaches: string[] = []
const token = 'EAAtrialTokenOfNobody42'
const json = { 'content-type': 'application/json' }
const refusal = (code: number, more: object = {}) =>
  JSON.stringify({ error: { message: 'No.', type: 'OAuthException', code, ...more } })

const at = (day: number) => `2026-02-${day}T10:00:00+0000`
const ana = {
  id: '1784101',
  username: 'ana.cooks',
  name: 'Ana',
  biography: 'Knives & bread',
  website: 'https://ana.example/',
  profile_picture_url: 'https://cdn.example/ana.jpg',
  followers_count: 900,
  follows_count: 10,
  media_count: 3,
}
const shop = { ...ana, id: '1784200', username: 'Shop', name: 'The shop', followers_count: 50 }
let likes = 7
const mediaOf = (number: number, day: number, more: object = {}) => ({
  id: `179${number}`,
  caption: `Bread ${number} with @ben.cuts #knives`,
  media_type: 'IMAGE',
  permalink: `https://www.instagram.com/p/Short${number}/`,
  timestamp: at(day),
  like_count: likes,
  comments_count: 2,
  ...more,
})
const anasMedia = () => [
  mediaOf(3, 24, {
    media_type: 'VIDEO',
    permalink: 'https://www.instagram.com/reel/Reel3/',
    view_count: 400,
  }),
  // Whoever hides likes has no such field.
  { ...mediaOf(2, 23), like_count: undefined },
  mediaOf(1, 22),
]
const ownMedia = (hasInsights: boolean) => [
  {
    ...mediaOf(9, 24),
    comments: {
      data: [
        {
          id: '555',
          text: 'Which steel?',
          timestamp: at(25),
          username: 'ben.cuts',
          like_count: 1,
          replies: {
            data: [{ id: '556', text: 'Carbon', timestamp: at(26), username: 'Shop', like_count: 0 }],
          },
        },
      ],
    },
    ...(hasInsights
      ? {
          insights: {
            data: [
              { name: 'views', values: [{ value: 1_200 }], id: '179/insights/views' },
              { name: 'shares', values: [{ value: 5 }], id: '179/insights/shares' },
            ],
          },
        }
      : {}),
  },
]

interface Answer {
  readonly status: number
  readonly body: unknown
  /** As what it is held to the lists; null for a refusal. */
  readonly as: readonly ['breachOfPage' | 'breachOfAnswer', string] | null
}

let isOld = false

/** Two posts a page, whatever is asked for. */
function answerTo({ pathname, searchParams }: URL): Answer {
  const fields = searchParams.get('fields') ?? ''
  const refused = (code: number, more: object = {}) =>
    ({ status: 400, body: JSON.parse(refusal(code, more)), as: null }) as const
  if (pathname === '/v25.0/me/accounts') {
    const data = [{ id: '1' }, { id: '2', instagram_business_account: { id: shop.id, username: 'Shop' } }]
    return { status: 200, body: { data }, as: ['breachOfPage', 'Page'] }
  }
  if (pathname === `/v25.0/${shop.id}/media`) {
    const hasInsights = fields.includes('insights')
    if (isOld && hasInsights) return refused(100, { error_subcode: 2108006 })
    return { status: 200, body: { data: ownMedia(hasInsights) }, as: ['breachOfPage', 'IGMedia'] }
  }
  const who = /business_discovery\.username\(([^)]*)\)/u.exec(fields)?.[1]
  if (who === undefined) return { status: 200, body: shop, as: ['breachOfAnswer', 'IGUser'] }
  if (who !== 'ana.cooks') return refused(110, { error_subcode: 2207013 })
  const start = Number(/after\((\d+)\)/u.exec(fields)?.[1] ?? 0)
  const data = anasMedia().slice(start, start + 2)
  const paging = start + 2 < anasMedia().length ? { paging: { cursors: { after: String(start + 2) } } } : {}
  const body = { business_discovery: { ...ana, media: { data, ...paging } }, id: shop.id }
  return { status: 200, body, as: ['breachOfAnswer', 'IGUser'] }
}

const serve = (lists: FieldLists) => (server: TrialServer) =>
  server.answer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://x')
    if (request.headers.authorization !== `Bearer ${token}`)
      return say(401, refusal(190), json)(request, response)
    const { status, body, as } = answerTo(asked)
    const text = JSON.stringify(body)
    const fields = asked.searchParams.get('fields') ?? ''
    const wrong =
      as === null
        ? null
        : (lists.breachOfFields(as[1], fields) ?? lists[as[0]](as[1], fields, JSON.parse(text)))
    if (wrong !== null) breaches.push(`${asked.pathname}: ${wrong}`)
    say(status, text, json)(request, response)
  })

interface StoredPost {
  readonly id: string
  readonly kind: string
  readonly likes: string | null
  readonly views: string | null
  readonly reshares: string | null
}

describe.skipIf(lists === null)('Instagram, held to the field lists that Meta publishes', () => {
  let test: TestWorkspace
  let server: TrialServer
  let follow: ReturnType<typeof followIn>
  let id: string
  const { signal } = new AbortController()
  const works = () => lists && serve(lists)(server)
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
    server = await startTrialServer(say(500))
    test = await openTestWorkspace({
      settings: { fetchAllowed: ['127.0.0.1'] },
      connectors: [createInstagramConnector(server.url)],
    })
    follow = followIn(test)
    works()
    const saved = await saveKey(test.ctx, await test.relais.outside(), 'instagram', token, signal)
    expect(saved).toMatchObject({ trouble: null, connection: { state: 'connected', account: '@Shop' } })
    id = await add('ana.cooks')
  })
  afterAll(async () => {
    await server.close()
    await test.close()
    expect(breaches).toEqual([])
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
    likes = 12
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
    isOld = true
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
    works()
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
    works()
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
  })
})
