import { fixedClock } from '@relais/testkit/clock/fixed-clock'
import { type Answer, scriptedFetch } from '@relais/testkit/servers/scripted-fetch'
import { testReach } from '@relais/testkit/servers/test-reach'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cursor, Page, Target } from '../connector.ts'
import { mastodonConnector } from './mastodon-connector.ts'
import { recognise } from './recognise.ts'

const server = 'https://toot.example'
const target: Target = { kind: 'account', value: 'ana@toot.example', baseUrl: server }
const ana = {
  id: '1',
  acct: 'ana',
  url: `${server}/@ana`,
  uri: `${server}/users/ana`,
  display_name: 'Ana',
  note: '<p>Bread &amp; <a href="https://a.example">knives</a></p>',
  followers_count: 40,
  following_count: -1,
  statuses_count: 3,
}
const ben = {
  id: '2',
  acct: 'ben@other.example',
  url: 'https://other.example/@ben',
  uri: 'https://other.example/users/ben',
}
const status = (id: string, day: string, more: object = {}) => ({
  id,
  uri: `${server}/users/ana/statuses/${id}`,
  url: `${server}/@ana/${id}`,
  account: ana,
  created_at: `2026-02-${day}T10:00:00.000Z`,
  content: `<p>post ${id}</p>`,
  visibility: 'public',
  favourites_count: 4,
  replies_count: 0,
  reblogs_count: 1,
  mentions: [],
  tags: [],
  media_attachments: [],
  ...more,
})

const newest = status('30', '20', {
  content: `<p><span class="h-card"><a href="${ben.url}" class="u-url mention">@<span>ben</span></a></span> <a href="${server}/tags/bread" class="mention hashtag" rel="tag">#<span>bread</span></a><br/><a href="https://k.example/a/very/long"><span class="invisible">https://</span><span class="ellipsis">k.example/a</span><span class="invisible">/very/long</span></a></p>`,
  spoiler_text: 'Food',
  language: 'en',
  replies_count: 2,
  in_reply_to_id: '9',
  in_reply_to_account_id: '2',
  mentions: [{ id: '2', acct: ben.acct, url: ben.url }],
  tags: [{ name: 'bread', url: `${server}/tags/bread` }],
  media_attachments: [{ type: 'image', description: 'A loaf' }],
  card: { url: 'https://k.example/a/very/long' },
})

function everything(url: URL): Answer {
  switch (url.pathname) {
    case '/api/v1/accounts/lookup':
      return url.searchParams.get('acct') === 'ana' ? ana : null
    case '/api/v1/accounts/1/statuses': {
      if (url.searchParams.get('max_id') === '20')
        return [status('10', '05'), status('5', '02', { created_at: '2025-01-01T00:00:00Z' })]
      const boosted = {
        ...status('77', '18'),
        uri: 'https://other.example/users/ben/statuses/77',
        account: ben,
      }
      const page = [
        newest,
        status('25', '19', { reblog: boosted, content: '' }),
        status('22', '15', { visibility: 'unlisted' }),
        status('20', '10'),
      ]
      return new Response(JSON.stringify(page), {
        headers: {
          link: `<${server}/api/v1/accounts/1/statuses?limit=40&max_id=20>; rel="next", <${server}/x?min_id=30>; rel="prev"`,
        },
      })
    }
    case '/api/v1/statuses/30/context':
      return {
        ancestors: [],
        descendants: [
          { ...status('31', '21', { in_reply_to_id: '30', in_reply_to_account_id: '1' }), account: ben },
        ],
      }
    case '/api/v1/accounts/1/followers':
      return [ben, { acct: '' }]
    default:
      return null
  }
}

async function read(answer: (url: URL) => Answer, cursor: Cursor = null) {
  const fetch = scriptedFetch(answer)
  const pages: Page[] = []
  let trouble: unknown = null
  try {
    const request = { target, cursor, sinceMs: Date.parse('2026-02-01') }
    for await (const page of mastodonConnector.sync(
      testReach(server, { fetch, clock: fixedClock() }),
      request,
    ))
      pages.push(page)
  } catch (error) {
    trouble = error
  }
  const all = <Key extends 'posts' | 'accounts' | 'interactions' | 'deletions'>(key: Key) =>
    pages.flatMap((page) => page[key] ?? [])
  return { all, trouble, asked: fetch.asked.map((path) => path.split('?')[0]), cursor: pages.at(-1)?.cursor }
}

describe('an account', () => {
  it('is read page by page as servers link them, as far back as is asked, without what is not public', async () => {
    const { all, trouble } = await read(everything)
    expect(trouble).toBeNull()
    expect(all('accounts')[0]).toMatchObject({
      handle: target.value,
      bio: 'Bread & knives',
      followers: 40,
      following: undefined,
    })
    expect(all('posts').map(({ id }) => String(id).split('/').at(-1))).toEqual([
      '31',
      '30',
      '30',
      '25',
      '20',
      '10',
    ])
    expect(all('posts')[1]).toEqual({
      platform: 'mastodon',
      id: `${server}/users/ana/statuses/30`,
      author: 'ana@toot.example',
      authorProfile: expect.objectContaining({ name: 'Ana', id: `${server}/users/ana` }),
      at: '2026-02-20T10:00:00.000Z',
      observedAt: '2026-03-02T09:00:00.000Z',
      text: 'Food\n@ben #bread\nhttps://k.example/a/very/long',
      url: `${server}/@ana/30`,
      lang: 'en',
      kind: 'reply',
      replyTo: { author: 'ben@other.example', id: null },
      quoteOf: null,
      mentions: ['ben@other.example'],
      hashtags: ['bread'],
      links: ['https://k.example/a/very/long'],
      metrics: { likes: 4, comments: 2, reshares: 1, quotes: undefined },
      alt: ['A loaf'],
    })
    expect(all('posts')[0]).toMatchObject({
      author: 'ben@other.example',
      replyTo: { author: target.value, id: `${server}/users/ana/statuses/30` },
    })
    expect(all('posts')[3]).toMatchObject({
      kind: 'reshare',
      text: '',
      replyTo: { author: 'ben@other.example' },
    })
    expect(all('interactions')).toEqual([
      { kind: 'follow', from: 'mastodon/ben@other.example', to: `mastodon/${target.value}` },
    ])
  })

  it('is read again no further back than needed, and quiet threads are not', async () => {
    const { cursor } = await read(everything)
    expect((await read(everything, cursor)).asked).toEqual([
      '/api/v1/accounts/lookup',
      '/api/v1/accounts/1/statuses',
    ])
  })

  it('tells which posts are gone, once the server says that they are', async () => {
    const { cursor } = await read(everything)
    const later = (isGone: boolean) => (url: URL) => {
      if (url.pathname === '/api/v1/accounts/1/statuses')
        return [status('20', '10')].concat(status('10', '05'))
      return url.pathname === '/api/v1/statuses/30' && !isGone ? newest : everything(url)
    }
    const gone = (await read(later(true), cursor))
      .all('deletions')
      .flatMap((one) => (one.what === 'post' ? [one.id] : []))
    expect(gone.map((id) => String(id).split('/').at(-1)).sort()).toEqual(['25', '30'])
    expect((await read(later(false), cursor)).all('deletions')).toHaveLength(1)
  })

  it('that left is told as gone, once it was known', async () => {
    const { cursor } = await read(everything)
    const left = () => new Response('{"error":"Gone"}', { status: 410 })
    const known = await read(left, cursor)
    expect(known.all('deletions')).toEqual([
      { what: 'account', platform: 'mastodon', who: { handle: target.value } },
    ])
    expect(known.trouble).toMatchObject({ code: 'not_found' })
    expect((await read(left)).all('deletions')).toEqual([])
  })

  it('is followed without what a server shows to its own people only', async () => {
    const shy = (url: URL) =>
      /context|followers/.test(url.pathname) ? new Response('', { status: 401 }) : everything(url)
    const { all, trouble } = await read(shy)
    expect(trouble).toBeNull()
    expect(all('posts')).toHaveLength(4)
  })

  it.each([
    [
      () => Response.json({}, { status: 429, headers: { 'x-ratelimit-reset': '2026-03-02T09:05:00.000Z' } }),
      { code: 'rate_limited', details: { retryAtMs: Date.parse('2026-03-02T09:05:00Z') } },
    ],
    [
      () => Response.json({}, { status: 429, headers: { 'retry-after': '60', 'x-ratelimit-reset': 'soon' } }),
      { code: 'rate_limited', details: { retryAtMs: Date.parse('2026-03-02T09:01:00Z') } },
    ],
    [() => new Response('<html>'), { code: 'unreadable' }],
    [() => Response.json({ id: 1 }), { code: 'unreadable' }],
    [() => Response.json({}, { status: 401 }), { code: 'key_needed' }],
    [() => Response.json({}, { status: 503 }), { code: 'server_error' }],
  ])('is a trouble with a name when the server answers otherwise (%#)', async (answer, expected) => {
    expect((await read(answer)).trouble).toMatchObject(expected)
  })

  it('loses no item silently and never crashes, whatever its list holds', async () => {
    const keys = [
      'content',
      'created_at',
      'reblog',
      'quote',
      'mentions',
      'tags',
      'media_attachments',
      'card',
      'replies_count',
      'language',
    ]
    const odd = fc.oneof(
      fc.anything(),
      fc
        .record(Object.fromEntries(keys.map((key) => [key, fc.anything()])), { requiredKeys: [] })
        .map((more) => status('40', '11', more)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { maxLength: 4 }), async (items) => {
        const list = JSON.parse(JSON.stringify(items)) as unknown[]
        const { all, trouble } = await read((url) => {
          if (url.pathname.endsWith('/statuses')) return list
          return url.pathname.endsWith('/context') ? { descendants: [] } : everything(url)
        })
        expect(trouble).toBeNull()
        expect(all('posts').length).toBeGreaterThanOrEqual(list.length)
      }),
      { numRuns: 100 },
    )
  })
})

it('finds the server of an account whose handle names another domain', async () => {
  const home = 'https://social.toot.example'
  const answer = (url: URL): Answer => {
    if (url.pathname === '/.well-known/webfinger')
      return { links: [{ rel: 'self', type: 'application/activity+json', href: `${home}/users/ana` }] }
    return url.origin === home ? (url.pathname.endsWith('/lookup') ? { ...ana, acct: 'ana' } : []) : null
  }
  const { found } = await mastodonConnector.preview(
    testReach(server, { fetch: scriptedFetch(answer) }),
    target,
  )
  expect(found[0]?.target).toEqual({ ...target, baseUrl: home })
})

it('looks posts up again on the server that made them, and leaves others alone', async () => {
  const fetch = scriptedFetch((url) => (url.pathname.endsWith('/30') ? newest : null))
  const ids = [
    `${server}/users/ana/statuses/30`,
    `${server}/users/ana/statuses/31`,
    'https://other.example/users/b/statuses/1',
    'x',
  ]
  const posts = ids.map((id) => ({ platform: 'mastodon', id, author: 'ana@toot.example', url: '' }))
  const pages: Page[] = []
  for await (const page of mastodonConnector.refresh?.(testReach(server, { fetch }), posts) ?? [])
    pages.push(page)
  expect(pages.flatMap((page) => page.posts ?? []).map(({ id }) => id)).toEqual([ids[0]])
  expect(pages.flatMap((page) => page.deletions ?? [])).toEqual([
    { what: 'post', platform: 'mastodon', id: ids[1] },
  ])
})

it.each([
  ['@Ana@toot.example', 'account ana@toot.example https://toot.example'],
  ['https://mastodon.social/@Ana', 'account ana@mastodon.social https://mastodon.social'],
  ['https://mastodon.social/@ana@toot.example/1234', 'account ana@toot.example https://toot.example'],
  ['https://mastodon.social/tags/Bread', 'hashtag bread https://mastodon.social'],
  ['https://mastodon.social/tags/%E0%A4%A', 'hashtag %e0%a4%a https://mastodon.social'],
  ['https://medium.com/@ana', null],
  ['@ana', null],
  ['ana@toot.example', null],
  ['', null],
])('%s is recognised as %s', (text, expected) => {
  const found = recognise(text)
  expect(found && `${found.kind} ${found.value} ${found.baseUrl}`).toBe(expected)
})
