import { fixedClock } from '@relais/testkit/clock/fixed-clock'
import { type Answer, scriptedFetch } from '@relais/testkit/servers/scripted-fetch'
import { testReach } from '@relais/testkit/servers/test-reach'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Trouble } from '../../fetching/trouble.ts'
import type { Cursor, Page, Target } from '../connector.ts'
import { blueskyConnector } from './bluesky-connector.ts'

const server = 'https://appview.example'
const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz'
const bo = 'did:plc:44ybard66vv44zksje25o7dz'
const ana = {
  did,
  handle: 'Ana.example',
  displayName: 'Ana',
  followersCount: 1200,
  followsCount: 3,
  postsCount: 9,
}
const uriOf = (key: string, of = did) => `at://${of}/app.bsky.feed.post/${key}`
const view = (key: string, day: string, more: object = {}) => ({
  uri: uriOf(key),
  author: ana,
  record: { $type: 'app.bsky.feed.post', text: `post ${key}`, createdAt: `2026-02-${day}T10:00:00Z` },
  indexedAt: `2026-02-${day}T10:00:01Z`,
  likeCount: 5,
  replyCount: 0,
  repostCount: 2,
  quoteCount: 1,
  ...more,
})
const target: Target = { kind: 'account', value: 'ana.example', baseUrl: server }
const methodOf = (url: URL) => url.pathname.replace('/xrpc/', '')

async function read(answer: (url: URL) => Answer, cursor: Cursor = null, since = '2026-02-01') {
  const fetch = scriptedFetch(answer)
  const reach = testReach(server, { fetch, clock: fixedClock() })
  const pages: Page[] = []
  let trouble: unknown = null
  try {
    for await (const page of blueskyConnector.sync(reach, { target, cursor, sinceMs: Date.parse(since) }))
      pages.push(page)
  } catch (error) {
    trouble = error
  }
  const all = <Key extends 'posts' | 'accounts' | 'interactions' | 'deletions'>(key: Key) =>
    pages.flatMap((page) => page[key] ?? [])
  return {
    pages,
    trouble,
    asked: fetch.asked.map((path) => path.split('?')[0]?.slice(6)),
    all,
    cursor: pages.at(-1)?.cursor,
  }
}

/** Two pages of feed, one thread, one page of followers. */
function everything(url: URL): Answer {
  switch (methodOf(url)) {
    case 'app.bsky.actor.getProfile':
      return ana
    case 'app.bsky.feed.getAuthorFeed':
      return url.searchParams.get('cursor') === null
        ? { feed: [{ post: view('c', '20', { replyCount: 2 }) }, { post: view('b', '10') }], cursor: 'more' }
        : {
            feed: [
              { post: view('a', '05') },
              { post: view('0', '01', { record: { text: 'old', createdAt: '2025-12-01T00:00:00Z' } }) },
            ],
          }
    case 'app.bsky.feed.getPostThread': {
      const answer = { ...view('r', '21'), uri: uriOf('r', bo), author: { did: bo, handle: 'bo.example' } }
      const thread = {
        post: view('c', '20'),
        replies: [{ post: answer, replies: [{ $type: 'app.bsky.feed.defs#notFoundPost' }] }],
      }
      return { thread }
    }
    case 'app.bsky.graph.getFollowers':
      return { followers: [{ did: bo, handle: 'bo.example', displayName: 'Bo' }, { handle: 'nobody' }] }
    default:
      return null
  }
}

describe('an account on an AppView', () => {
  it('is read with its posts and their counts, what was answered, and who follows it', async () => {
    const { all, pages, trouble } = await read(everything)
    expect(trouble).toBeNull()
    expect(all('accounts')[0]).toMatchObject({ handle: 'ana.example', id: did, followers: 1200, posts: 9 })
    expect(all('posts').map(({ text }) => text)).toEqual(['post r', 'post c', 'post b', 'post a'])
    expect(all('posts')[1]).toMatchObject({
      metrics: { likes: 5, comments: 2, reshares: 2, quotes: 1 },
      observedAt: '2026-03-02T09:00:00.000Z',
    })
    expect(all('interactions')).toEqual([{ kind: 'follow', from: `bluesky/${bo}`, to: `bluesky/${did}` }])
    expect(pages.reduce((sum, { cost }) => sum + cost, 0)).toBe(5)
  })

  it('is read no further back than the last time, and quiet threads and followers are not read again', async () => {
    const { cursor } = await read(everything)
    const again = await read(everything, cursor)
    expect(again.asked).toEqual(['app.bsky.actor.getProfile', 'app.bsky.feed.getAuthorFeed'])
  })

  it('goes on in the middle of a look that was cut off, and still ends where the look before it began', async () => {
    const cut = await read((url) =>
      url.searchParams.get('cursor') === 'more' ? new Response('', { status: 502 }) : everything(url),
    )
    expect(cut.trouble).toMatchObject({ code: 'server_error' })
    const rest = await read(everything, cut.cursor)
    expect(rest.all('posts').map(({ text }) => text)).toEqual(['post a'])
    expect(rest.cursor).toMatchObject({ readUntilMs: Date.parse('2026-03-02T09:00:00Z'), underWay: null })
  })

  it('that left is told as gone, once it was known, by the name that stays', async () => {
    const gone = () =>
      Response.json({ error: 'AccountDeactivated', message: 'Account is deactivated' }, { status: 400 })
    const { cursor } = await read(everything)
    const { all, trouble } = await read(gone, cursor)
    expect(all('deletions')).toEqual([{ what: 'account', platform: 'bluesky', who: { id: did } }])
    expect(trouble).toMatchObject({ code: 'not_found' })
    expect((await read(gone)).all('deletions')).toEqual([])
  })

  it.each([
    [() => new Response('<html>', { status: 200 }), { code: 'unreadable' }],
    [() => Response.json({ handle: 7 }), { code: 'unreadable' }],
    [() => Response.json([null]), { code: 'unreadable' }],
    [
      () => Response.json({ error: 'InvalidRequest', message: 'Profile not found' }, { status: 400 }),
      { code: 'not_found' },
    ],
    [
      () => Response.json({}, { status: 429, headers: { 'ratelimit-reset': '1772443000' } }),
      { code: 'rate_limited', details: { retryAtMs: 1_772_443_000_000 } },
    ],
    [() => Response.json({}, { status: 401 }), { code: 'key_needed' }],
    [() => Response.json({ error: 'Odd', message: 'no' }, { status: 400 }), { code: 'refused' }],
  ])('is a trouble with a name when the server answers %s', async (answer, expected) => {
    expect((await read(answer)).trouble).toMatchObject(expected)
  })

  it('loses no item silently and never crashes, whatever its feed holds', async () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.record({ post: fc.anything(), reason: fc.anything() }),
      fc.record({
        post: fc.record({
          uri: fc.constant(uriOf('x')),
          author: fc.anything(),
          record: fc.anything(),
          likeCount: fc.double(),
        }),
      }),
      fc.record({
        post: fc.constant(view('y', '10', { likeCount: 1e300, replyCount: -1, quoteCount: null })),
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { maxLength: 5 }), async (items) => {
        const feed = JSON.parse(JSON.stringify(items)) as unknown[]
        const { all, trouble } = await read((url) =>
          methodOf(url) === 'app.bsky.feed.getAuthorFeed' ? { feed } : everything(url),
        )
        expect(trouble).toBeNull()
        expect(all('posts')).toHaveLength(feed.length)
      }),
      { numRuns: 100 },
    )
  })

  it('is recognised, found and answered by its DID, with its newest posts', async () => {
    const reach = testReach(server, { fetch: scriptedFetch(everything), clock: fixedClock() })
    const { found, posts, postsPerDay } = await blueskyConnector.preview(reach, target)
    expect(found).toEqual([
      {
        target: { ...target, value: did },
        name: 'Ana (@ana.example)',
        bio: null,
        avatar: null,
        followers: 1200,
      },
    ])
    expect(posts.map(({ text }) => text)).toEqual(['post c', 'post b'])
    expect(postsPerDay).toBeCloseTo(2 / 20, 1)
  })
})

describe('posts that are looked up again', () => {
  it('have new counts, or are gone; what is no post is left alone', async () => {
    const fetch = scriptedFetch(() => ({
      posts: [view('a', '05', { likeCount: 99 }), { uri: uriOf('odd') }],
    }))
    const reach = testReach(server, { fetch, clock: fixedClock() })
    const ids = [uriOf('a'), uriOf('odd'), uriOf('z'), `at://${did}/app.bsky.feed.repost/r`]
    const posts = ids.map((id) => ({ platform: 'bluesky', id, author: 'ana.example', url: '' }))
    const pages: Page[] = []
    for await (const page of blueskyConnector.refresh?.(reach, posts) ?? []) pages.push(page)
    expect(pages).toHaveLength(1)
    expect(pages[0]?.posts).toMatchObject([{ id: uriOf('a'), metrics: { likes: 99 } }])
    expect(pages[0]?.deletions).toEqual([{ what: 'post', platform: 'bluesky', id: uriOf('z') }])
    expect(fetch.asked).toHaveLength(1)
  })
})

it('fails as a trouble and nothing else, so that somebody can read why', async () => {
  const { trouble } = await read(() => new Response('no', { status: 418 }))
  expect(trouble).toBeInstanceOf(Trouble)
})
