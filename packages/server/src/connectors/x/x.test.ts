import { type Contract, openContract } from '@relais/testkit/contracts/open-contract'
import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listConnections } from '../../connection/list-connections.ts'
import { saveKey } from '../../connection/save-key.ts'
import { say, startTrialServer, type TrialServer } from '../../fetching/trial/trial-server.ts'
import { removeSource, runSource } from '../../source/change-source.ts'
import { createXConnector } from './x-connector.ts'

/** Both ways are held to X's published description: what we ask, and what the test answers. */
const contract = openContract('x-api-v2.openapi.json.gz')
const breaches: string[] = []
const key = 'AAAAtrialBearerOfNobody42'

const people = {
  ana: {
    id: '11',
    username: 'Ana',
    name: 'Ana',
    verified: true,
    public_metrics: { followers_count: 900, following_count: 10, tweet_count: 3, listed_count: 0 },
  },
  ben: { id: '12', username: 'ben', name: 'Ben' },
}
const metrics = {
  like_count: 7,
  reply_count: 2,
  retweet_count: 1,
  quote_count: 0,
  impression_count: 400,
  bookmark_count: 3,
}
const at = (day: number) => `2026-02-${day}T10:00:00.000Z`
const span = { start: 0, end: 1 }
const url = { url: 'https://t.co/a', expanded_url: 'https://shop.example/knife' }
const own = { author_id: '11', public_metrics: metrics, lang: 'fr' }
let posts: { readonly id: string; readonly [field: string]: unknown }[] = [
  { id: '104', text: 'RT', created_at: at(24), ...own, referenced_tweets: [{ type: 'retweeted', id: '90' }] },
  {
    id: '103',
    text: 'Sharp @ben #knives https://t.co/a',
    created_at: at(23),
    ...own,
    entities: {
      mentions: [{ ...span, username: 'ben' }],
      hashtags: [{ ...span, tag: 'knives' }],
      urls: [{ ...span, ...url }],
    },
  },
  {
    id: '102',
    text: '@ben yes',
    created_at: at(22),
    ...own,
    in_reply_to_user_id: '12',
    referenced_tweets: [{ type: 'replied_to', id: '90' }],
  },
  { id: '101', text: 'Look', created_at: at(21), ...own, referenced_tweets: [{ type: 'quoted', id: '90' }] },
]
const includes = {
  users: [people.ana, people.ben],
  tweets: [{ id: '90', text: 'Which steel?', author_id: '12' }],
}

function answerTo({ pathname, searchParams }: URL): unknown {
  if (pathname === '/2/usage/tweets') return { data: { project_cap: 10_000 } }
  if (pathname === '/2/users/by/username/ana') return { data: people.ana }
  if (pathname === '/2/users/11/tweets') {
    // Two a page.
    const start = Number(searchParams.get('pagination_token')?.slice('page-of-sixteen-'.length) ?? 0)
    const isLast = start + 2 >= posts.length
    const meta = { result_count: 2, ...(isLast ? {} : { next_token: `page-of-sixteen-${start + 2}` }) }
    return { data: posts.slice(start, start + 2), includes, meta }
  }
  const ids = searchParams.get('ids')?.split(',') ?? []
  const found = posts.filter(({ id }) => ids.includes(id))
  const gone = ids.filter((id) => !found.some((one) => one.id === id))
  const errors = gone.map(() => ({
    type: 'https://api.twitter.com/2/problems/resource-not-found',
    title: 'Not Found Error',
    detail: 'Could not find it.',
  }))
  return {
    ...(found.length > 0 ? { data: found, includes } : {}),
    ...(gone.length > 0
      ? {
          errors: errors.map((one, n) => ({
            ...one,
            resource_id: gone[n],
            resource_type: 'tweet',
            parameter: 'ids',
            value: gone[n],
          })),
        }
      : {}),
  }
}

/** Problems are described by their common part alone: what each kind adds is not in the list's own schema. */
const described = (body: unknown) =>
  JSON.parse(
    JSON.stringify(body, (name, value) =>
      ['resource_id', 'resource_type', 'parameter', 'value'].includes(name) ? undefined : value,
    ),
  )

const serve = (contract: Contract) => (server: TrialServer) =>
  server.answer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://x')
    if (request.headers.authorization !== `Bearer ${key}`) return say(401)(request, response)
    const body = answerTo(asked)
    const wrong = contract.breachOfRequest(asked) ?? contract.breachOfAnswer(asked, 200, described(body))
    if (wrong !== null) breaches.push(`${asked.pathname}: ${wrong}`)
    say(200, JSON.stringify(body), { 'content-type': 'application/json' })(request, response)
  })

describe.skipIf(contract === null)('X, held to its published description', () => {
  let test: TestWorkspace
  let server: TrialServer
  let follow: ReturnType<typeof followIn>
  let id: string
  const { signal } = new AbortController()
  const works = () => contract && serve(contract)(server)
  const connection = async () => (await listConnections(test.ctx, await test.relais.outside()))[0]

  beforeAll(async () => {
    server = await startTrialServer(say(500))
    test = await openTestWorkspace({
      settings: { fetchAllowed: ['127.0.0.1'] },
      connectors: [createXConnector(server.url)],
    })
    follow = followIn(test)
    works()
    const saved = await saveKey(test.ctx, await test.relais.outside(), 'x', key, signal)
    expect(saved).toMatchObject({ trouble: null, connection: { state: 'connected', lastCharacters: 'dy42' } })
    id = await follow.add([{ kind: 'account', value: 'ana', baseUrl: server.url }], { network: 'x' })
  })
  afterAll(async () => {
    await removeSource(test.ctx, id)
    await server.close()
    await test.close()
    expect(breaches).toEqual([])
  })

  it('knows addresses of both its names, and nothing else', () => {
    const { recognise } = createXConnector()
    expect(recognise('https://x.com/Ana')).toMatchObject({ kind: 'account', value: 'ana' })
    expect(recognise('twitter.com/ana/status/20')).toMatchObject({ value: 'ana' })
    for (const other of ['https://x.com/home', '@ana', 'https://example.org/ana'])
      expect(recognise(other)).toBeNull()
  })

  it('brings posts, answers, quotes and reposts of an account, page by page', async () => {
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', cost: 3, counts: { rejected: 0 } })
    expect(await follow.posts()).toEqual(['101', '102', '103', '104'])
    const kinds = await test.ctx.ownCorpus.select<{ kind: string }>({
      sql: 'SELECT toString(kind) AS kind FROM post FINAL WHERE scope IN {scopes:Array(UInt64)} ORDER BY posted_at',
    })
    expect(kinds.map(({ kind }) => kind)).toEqual(['quote', 'reply', 'post', 'reshare'])
  })

  it('that asks to slow down is asked again when its own header says, and nothing is lost', async () => {
    test.clock.advance(8 * 86_400_000)
    const resetMs = test.clock.now().getTime() + 840_000
    server.answer(say(429, '', { 'x-rate-limit-reset': String(resetMs / 1000) }))
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({
      state: 'active',
      trouble: { code: 'rate_limited', status: 429 },
    })
    expect((await follow.source(id)).nextRunAt).toBe(new Date(resetMs).toISOString())
    posts = [{ id: '105', text: 'New', created_at: test.clock.now().toISOString(), ...own }, ...posts]
    works()
    test.clock.advance(840_000)
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null, counts: { stored: 1 } })
  })

  it('whose token was revoked stops, says so, and goes on with a new one', async () => {
    test.clock.advance(8 * 86_400_000)
    server.answer(say(401))
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({
      state: 'stopped',
      trouble: { code: 'key_expired', host: 'X' },
    })
    expect(await connection()).toMatchObject({ state: 'refused' })
    works()
    test.clock.advance(1_000)
    await saveKey(test.ctx, await test.relais.outside(), 'x', key, signal)
    posts = posts.filter(({ id }) => id !== '105')
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ state: 'active', trouble: null })
    expect(await follow.latest(id)).toMatchObject({ state: 'done', deletedPosts: 1 })
    expect(await follow.posts()).toEqual(['101', '102', '103', '104'])
  })

  it('that wants to be paid stops, says so without blaming the key, and goes on once somebody did', async () => {
    test.clock.advance(8 * 86_400_000)
    server.answer(say(402, '{"title":"CreditsDepleted"}'))
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({
      state: 'stopped',
      trouble: { code: 'payment_needed', host: 'X', status: 402 },
    })
    expect(await connection()).toMatchObject({ state: 'connected' })
    works()
    await runSource(test.ctx, await test.relais.outside(), id)
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ state: 'active', trouble: null })
    expect(await follow.posts()).toEqual(['101', '102', '103', '104'])
  })

  it('would notice a question or an answer that the description does not know', () => {
    const wrongOf = (path: string) => contract?.breachOfRequest(new URL(path, 'http://x'))
    expect(wrongOf('/2/tweets?ids=20')).toBeNull()
    expect(wrongOf('/2/tweets')).toBe('ids is missing')
    expect(wrongOf('/2/tweets?ids=20&tweet.fields=words')).toBe(
      'tweet.fields: $[0] is none of the values described',
    )
    expect(wrongOf('/2/users/11/tweets?max_results=101')).toBe('max_results: $ is out of range')
    expect(wrongOf('/2/tweets?ids=20&secret=1')).toBe('secret is not described')
    const url = new URL('/2/tweets?ids=20', 'http://x')
    expect(contract?.breachOfAnswer(url, 200, { data: [{ id: 'twenty' }] })).toContain(
      '$.data[0].id does not fit',
    )
    expect(contract?.breachOfAnswer(url, 200, { posts: [] })).toBe('$.posts is not described')
  })
})
