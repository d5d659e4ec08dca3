import { type BlueskyNetwork, startBluesky } from '@relais/testkit/servers/bluesky-network'
import { BlueskyWeek, type WeekTruth } from '@relais/testkit/servers/bluesky-week'
import { type CuttableProxy, openCuttableProxy } from '@relais/testkit/servers/cuttable-proxy'
import { explainMissing } from '@relais/testkit/servers/servers-folder'
import { testReach } from '@relais/testkit/servers/test-reach'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { accountId, postId } from '../../corpus/corpus-id.ts'
import type { FetchingClient } from '../../fetching/fetching-client.ts'
import { openFetching } from '../../fetching/open-fetching.ts'
import { unpaced } from '../../fetching/pacer.ts'
import { findTrouble } from '../../fetching/trouble.ts'
import { applyPages } from '../../source/apply-pages.ts'
import { systemClock } from '../../system-clock.ts'
import type { Cursor, Page, SourceRow } from '../connector.ts'
import { blueskyConnector } from './bluesky-connector.ts'
import { syncStream } from './sync-stream.ts'

const topic = 'couteau'
/** Two of the twenty are strangers: of them only what touches those who are followed, or the topic, is wanted. */
const strangers = 2

/** What of the truth somebody sees who follows all but the strangers. */
function wanted({ posts, people, follows, left }: WeekTruth, isFollowed: (did: string) => boolean) {
  const seen = [...posts.values()].filter(
    ({ author, edges, text }) =>
      [author, ...edges.map(([, did]) => did)].some(isFollowed) || text.split(' ').includes(topic),
  )
  const edges = seen.flatMap(({ uri, author, edges: all }) =>
    all
      .filter(([, did]) => !left.has(did))
      .map(
        ([kind, did]) =>
          `${kind} ${accountId('bluesky', author)} ${accountId('bluesky', did)} ${postId('bluesky', uri)}`,
      ),
  )
  const pairs = [...follows].map((pair) => pair.split(' ')).filter((pair) => pair.some(isFollowed))
  return {
    posts: seen
      .map(({ uri, author, kind, text, at }) => ({
        id: uri,
        author: accountId('bluesky', author),
        kind,
        text,
        at,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    interactions: [
      ...edges,
      ...pairs.map(
        ([from = '', to = '']) => `follow ${accountId('bluesky', from)} ${accountId('bluesky', to)} 0`,
      ),
    ].sort(),
    people: [...people]
      .filter(([did]) => isFollowed(did))
      .map(([did, { handle, name }]) => ({ did, handle, name }))
      .sort((a, b) => (a.did < b.did ? -1 : 1)),
  }
}

async function stored({ ctx }: TestWorkspace, isFollowed: (did: string) => boolean) {
  const select = <Row>(sql: string) => ctx.corpus.select<Row>({ sql })
  const posts = await select<{ id: string; author: string; kind: string; text: string; at: string }>(`
    SELECT native_id AS id, post.account AS author, kind, text, formatDateTime(posted_at, '%FT%T.000Z', 'UTC') AS at
    FROM (SELECT * FROM post WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id) AS post
    INNER JOIN (SELECT * FROM post_text WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id) AS said
    ON post.id = said.id ORDER BY native_id`)
  const interactions = async (table: string) =>
    (
      await select<{ line: string }>(`
        SELECT DISTINCT concat(kind, ' ', toString(source), ' ', toString(target), ' ', toString(post)) AS line
        FROM ${table} WHERE scope IN {scopes:Array(UInt64)}`)
    )
      .map(({ line }) => line)
      .sort()
  const people = await select<{ did: string; handle: string; name: string }>(`
    SELECT native_id AS did, handle, name FROM account
    WHERE scope IN {scopes:Array(UInt64)} AND is_described ORDER BY observed_at DESC LIMIT 1 BY id`)
  return {
    posts: posts.map((post) => ({ ...post, at: post.kind === 'reshare' ? null : post.at })),
    interactions: await interactions('interaction'),
    interactionsBySource: await interactions('interaction_by_from'),
    people: people.filter(({ did }) => isFollowed(did)).sort((a, b) => (a.did < b.did ? -1 : 1)),
  }
}

const patiently = { timeout: 120_000, interval: 20 }

describe.skipIf(explainMissing('bluesky'))('a week on the real network', { timeout: 180_000 }, () => {
  let network: BlueskyNetwork
  let wire: CuttableProxy
  let outside: FetchingClient
  let test: TestWorkspace
  let week: BlueskyWeek
  beforeAll(async () => {
    ;[network, test] = await Promise.all([startBluesky(), openTestWorkspace()])
    wire = await openCuttableProxy(network.pds)
    outside = openFetching({
      userAgent: 'Relais tests',
      allowedPrivate: ['127.0.0.1'],
      pacer: unpaced,
      clock: systemClock,
    })
    week = new BlueskyWeek(network)
    test.clock.set('2030-01-01T00:00:00Z')
  })
  afterAll(async () => {
    await outside?.close()
    await wire?.close()
    await Promise.all([network?.stop(), test?.close()])
  })

  it('ends up in the corpus as it is: through a cut wire, a crash between page and cursor, deletions, a new handle and a farewell', async () => {
    await week.begin()
    const followed = new Set(week.people.slice(strangers).map(({ did }) => did))
    const isFollowed = (did: string) => followed.has(did)
    const end = 'the end of the week'
    const over = new AbortController()
    const ends: string[] = []
    const repeated: number[] = []
    let saved: Cursor = null
    let pages = 0

    async function store(page: Page): Promise<void> {
      const { rejected } = await applyPages(test.ctx, [page], test.clock.now().getTime())
      expect(rejected).toEqual([])
      pages++
      // A crash: the page is stored, and the place in the stream is not.
      if (pages % 7 === 0) repeated.push(pages)
      else saved = page.cursor
      if (page.posts?.some(({ text }) => text === end)) over.abort()
    }
    async function follow(): Promise<void> {
      while (!over.signal.aborted) {
        const { signal } = over
        const reach = testReach(wire.url, {
          signal,
          fetch: outside.forUse({ signal }),
          lookup: outside.lookup,
        })
        const request = {
          target: { kind: 'stream', value: '', baseUrl: wire.url },
          cursor: saved,
          sinceMs: 0,
          wants: (_platform: string, did: string) => isFollowed(did),
          words: [topic],
        } as const
        try {
          for await (const page of syncStream(reach, request)) {
            const isLost = (pages + 1) % 7 === 0
            await store(page)
            if (isLost) break
          }
        } catch (error) {
          const trouble = findTrouble(error)
          if (trouble !== null) ends.push(trouble.code)
          else if (!over.signal.aborted) throw error
        }
      }
    }
    const following = follow()
    following.catch(() => undefined)
    for (let day = 0; day < 7; day++) {
      await week.live(day)
      if (day !== 1 && day !== 3) continue
      await vi.waitUntil(() => wire.isInUse(), patiently)
      wire.cut()
    }
    await week.people.at(-1)?.post(end, '2026-03-09T00:00:00.000Z')
    await following

    const truth = wanted(week.truth(), isFollowed)
    const found = await stored(test, isFollowed)
    expect(found.posts.filter(({ text }) => text !== end)).toEqual(truth.posts)
    expect(found.interactions).toEqual(truth.interactions)
    expect(found.interactionsBySource).toEqual(truth.interactions)
    expect(found.people).toEqual(truth.people)
    expect(ends.every((code) => code === 'cut_off')).toBe(true)
    expect(repeated.length).toBeGreaterThanOrEqual(1)
    // The week was one: it had everything that can go wrong in it.
    expect(truth.posts.length).toBeGreaterThan(100)
    expect(truth.people.find(({ handle }) => handle === 'newname3.test')?.name).toBe('Person 3, renamed')
  })

  it('is the same when people are read one by one from the server that holds them', async () => {
    const { posts } = week.truth()
    for (const person of week.people.slice(2, 5)) {
      const target = { kind: 'account', value: person.handle, baseUrl: network.pds } as const
      const rows: SourceRow[] = []
      for await (const page of blueskyConnector.sync(testReach(network.pds), {
        target,
        cursor: null,
        sinceMs: 0,
      }))
        rows.push(...(page.posts ?? []))
      const own = [...posts.values()].filter(({ author }) => author === person.did)
      const brief = ({ id, text }: SourceRow) => `${id} ${text}`
      expect(rows.map(brief).sort()).toEqual(own.map(({ uri, text }) => brief({ id: uri, text })).sort())
    }
  })
})
