import { BlueskyWeek } from '@relais/testkit/servers/bluesky-week'
import { type FullBluesky, hasFullBluesky, startFullBluesky } from '@relais/testkit/servers/full-bluesky'
import { testReach } from '@relais/testkit/servers/test-reach'
import { cloneDatabase } from '@relais/testkit/stores/clone-database'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { accountId, postId } from '../../corpus/corpus-id.ts'
import { applyPages } from '../../source/apply-pages.ts'
import type { Page, PostToRefresh } from '../connector.ts'
import { blueskyConnector } from './bluesky-connector.ts'

/** On the whole network, with the AppView: what cannot be seen on an account's own server. */
describe.skipIf(!hasFullBluesky())('a week as the AppView shows it', () => {
  let network: FullBluesky
  let test: TestWorkspace
  let week: BlueskyWeek
  let database: Awaited<ReturnType<typeof cloneDatabase>>

  beforeAll(async () => {
    const stores = inject('testStores')
    database = await cloneDatabase(stores.postgres, stores.template)
    ;[network, test] = await Promise.all([startFullBluesky(database.url), openTestWorkspace()])
    test.clock.set('2030-01-01T00:00:00Z')
    week = new BlueskyWeek(network)
    await week.begin()
    for (let day = 0; day < 7; day++) await week.live(day)
    const last = await week.people.at(-1)?.post('the end of the week', '2026-03-09T00:00:00.000Z')
    const ask = `${network.appView}/xrpc/app.bsky.feed.getPosts?uris=${encodeURIComponent(last?.uri ?? '')}`
    await vi.waitUntil(async () => (await (await fetch(ask)).text()).includes('the end of the week'), {
      timeout: 200_000,
      interval: 200,
    })
  }, 240_000)
  afterAll(async () => {
    await Promise.all([network?.stop(), test?.close()])
    await database?.drop()
  })

  const store = (page: Page) => applyPages(test.ctx, [page], Date.parse('2029-01-01'))
  const select = <Row>(sql: string) => test.ctx.corpus.select<Row>({ sql })

  it('ends up in the corpus account by account: posts, likes, who follows whom', {
    timeout: 240_000,
  }, async () => {
    const { posts, follows, people, likes } = week.truth()
    for (const did of people.keys()) {
      const target = { kind: 'account', value: did, baseUrl: network.appView } as const
      const request = { target, cursor: null, sinceMs: 0 }
      for await (const page of blueskyConnector.sync(testReach(network.appView), request)) await store(page)
    }
    const stored = await select<{ id: string; text: string; likes: string | null; kind: string }>(`
      SELECT native_id AS id, text, likes, kind
      FROM (SELECT * FROM post WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id) AS post
      INNER JOIN (SELECT * FROM post_text WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id) AS said
      ON post.id = said.id WHERE text != 'the end of the week' ORDER BY native_id`)
    // The AppView shows no repost of what is gone, nor of what was rewritten since: the app offers no rewriting.
    const stands = (uri: string) => posts.get(uri)?.text.endsWith('(rewritten)') === false
    const shown = [...posts.values()].filter(({ subject }) => subject === undefined || stands(subject))
    const brief = ({ id, text, kind }: { id: string; text: string; kind: string }) => `${id} ${kind} ${text}`
    expect(stored.map(brief)).toEqual(shown.map((post) => brief({ ...post, id: post.uri })).sort())
    // Likes of those who left are counted for a while, or for ever.
    const likers = (uri: string) => [...(likes.get(uri) ?? [])]
    const wrong = stored.filter(({ id, kind, likes: count }) => {
      if (kind === 'reshare') return count !== null
      return (
        Number(count) > likers(id).length ||
        Number(count) < likers(id).filter((did) => people.has(did)).length
      )
    })
    expect(wrong).toEqual([])
    expect(stored.reduce((sum, { likes: count }) => sum + Number(count), 0)).toBeGreaterThan(20)
    const pairs = await select<{
      pair: string
    }>(`SELECT DISTINCT concat(toString(source), ' ', toString(target)) AS pair
      FROM interaction WHERE scope IN {scopes:Array(UInt64)} AND kind = 'follow' ORDER BY pair`)
    const idOf = (did: string) => accountId('bluesky', did)
    expect(pairs.map(({ pair }) => pair)).toEqual(
      [...follows].map((pair) => pair.split(' ').map(idOf).join(' ')).sort(),
    )
    const known = await select<{
      did: string
      handle: string
      name: string
    }>(`SELECT native_id AS did, handle, name FROM account
      WHERE scope IN {scopes:Array(UInt64)} AND is_described ORDER BY observed_at DESC LIMIT 1 BY id`)
    expect(new Map(known.map(({ did, ...person }) => [did, person]))).toEqual(people)
  })

  it('is looked up again: new likes are counted, and what was deleted is gone', {
    timeout: 240_000,
  }, async () => {
    const [deleted, liked] = [...week.truth().posts.values()].filter(({ kind }) => kind === 'post')
    if (deleted === undefined || liked === undefined) throw new Error('The week had too few posts.')
    const author = week.people.find(({ did }) => did === deleted.author)
    await author?.delete({ uri: deleted.uri, cid: '' })
    const ask = `${network.appView}/xrpc/app.bsky.feed.getPosts?uris=${encodeURIComponent(deleted.uri)}`
    await vi.waitUntil(async () => !(await (await fetch(ask)).text()).includes(deleted.uri), {
      timeout: 200_000,
    })
    const wanted: PostToRefresh[] = [deleted, liked].map(({ uri }) => ({
      platform: 'bluesky',
      id: uri,
      author: '',
      url: '',
    }))
    for await (const page of blueskyConnector.refresh?.(testReach(network.appView), wanted) ?? [])
      await store(page)
    const left = await select<{ id: string }>(
      'SELECT DISTINCT id FROM post WHERE scope IN {scopes:Array(UInt64)}',
    )
    const ids = new Set(left.map(({ id }) => id))
    expect(ids.has(postId('bluesky', deleted.uri))).toBe(false)
    expect(ids.has(postId('bluesky', liked.uri))).toBe(true)
  })
})
