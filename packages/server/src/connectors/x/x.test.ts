import { openContract } from '@relais/testkit/contracts/open-contract'
import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listConnections } from '../../connection/list-connections.ts'
import { saveKey } from '../../connection/save-key.ts'
import { say } from '../../fetching/trial/trial-server.ts'
import { runSource } from '../../source/change-source.ts'
import { removeSource } from '../../source/remove-source.ts'
import { ownPost, startTrialX, type TrialX } from './trial/trial-x.ts'
import { createXConnector } from './x-connector.ts'

/** Both ways are held to X's published description: what we ask, and what the test answers. */
const contract = openContract('x-api-v2.openapi.json.gz')
const key = 'AAAAtrialBearerOfNobody42'

describe.skipIf(contract === null)('X, held to its published description', () => {
  let test: TestWorkspace
  let server: TrialX
  let follow: ReturnType<typeof followIn>
  let id: string
  const { signal } = new AbortController()
  const connection = async () => (await listConnections(test.ctx, await test.relais.outside()))[0]

  beforeAll(async () => {
    server = await startTrialX({ contract, counts: async (token) => token === key })
    test = await openTestWorkspace({
      settings: { fetchAllowed: ['127.0.0.1'] },
      connectors: [createXConnector(server.url)],
    })
    follow = followIn(test)
    const saved = await saveKey(test.ctx, await test.relais.outside(), 'x', key, signal)
    expect(saved).toMatchObject({ trouble: null, connection: { state: 'connected', lastCharacters: 'dy42' } })
    id = await follow.add([{ kind: 'account', value: 'ana', baseUrl: server.url }], { network: 'x' })
  })
  afterAll(async () => {
    await removeSource(test.ctx, id)
    await server.close()
    await test.close()
    expect(server.breaches).toEqual([])
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
    server.posts = [
      { id: '105', text: 'New', created_at: test.clock.now().toISOString(), ...ownPost },
      ...server.posts,
    ]
    server.works()
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
    server.works()
    test.clock.advance(1_000)
    await saveKey(test.ctx, await test.relais.outside(), 'x', key, signal)
    server.posts = server.posts.filter(({ id }) => id !== '105')
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
    server.works()
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
