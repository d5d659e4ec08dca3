import { fixedClock } from '@relais/testkit/clock/fixed-clock'
import { type Contract, openContract } from '@relais/testkit/contracts/open-contract'
import { type Answer, scriptedFetch } from '@relais/testkit/servers/scripted-fetch'
import { testReach } from '@relais/testkit/servers/test-reach'
import { describe, expect, it } from 'vitest'
import type { Page, Target } from '../connector.ts'
import { mastodonConnector } from './mastodon-connector.ts'

/** Beside snac, which is real and knows a part of the protocol: Mastodon's whole description, questions and answers alike. */
const contract = openContract('mastodon.openapi.json.gz')
const baseUrl = 'https://toot.example'
const person = { acct: 'ana', username: 'ana', uri: `${baseUrl}/users/ana`, url: `${baseUrl}/@ana` }

/** A server that says no more than the description makes it say, and somebody on it with posts. */
function serverOf(contract: Contract) {
  const ana = contract.least('Account', { ...person, id: '1', display_name: 'Ana', followers_count: 40 })
  const ben = contract.least('Account', {
    id: '2',
    acct: 'ben@other.example',
    username: 'ben',
    uri: 'https://other.example/users/ben',
  })
  const status = (id: string, more: object = {}) =>
    contract.least('Status', {
      id,
      uri: `${baseUrl}/users/ana/statuses/${id}`,
      account: ana,
      created_at: `2026-02-${id}T10:00:00.000Z`,
      content: `<p>Bread ${id}</p>`,
      ...more,
    })
  const mention = contract.least('StatusMention', {
    id: '2',
    acct: 'ben@other.example',
    url: 'https://other.example/@ben',
  })
  const tag = contract.least('StatusTag', { name: 'bread', url: `${baseUrl}/tags/bread` })
  const newest = status('20', {
    replies_count: 1,
    mentions: [mention],
    tags: [tag],
    favourites_count: 4,
    language: 'en',
  })
  const boosted = status('18', {
    content: '',
    reblog: status('12', { account: ben, uri: 'https://other.example/12' }),
  })
  const picture = contract.least('MediaAttachment', {
    id: '7',
    type: 'image',
    url: `${baseUrl}/7.png`,
    description: 'A loaf',
  })
  const answered = status('21', {
    account: ben,
    uri: 'https://other.example/21',
    in_reply_to_id: '20',
    in_reply_to_account_id: '1',
  })
  const isFirst = (url: URL) => !url.searchParams.has('max_id')
  const answers: Readonly<Record<string, (url: URL) => object>> = {
    '/api/v1/accounts/lookup': () => ana,
    '/api/v1/accounts/1/statuses': (url) =>
      isFirst(url) ? [newest, boosted] : [status('17', { media_attachments: [picture] })],
    '/api/v1/statuses/20/context': () => contract.least('Context', { descendants: [answered] }),
    '/api/v1/statuses/20': () => ({ ...newest, favourites_count: 9 }),
    '/api/v1/accounts/1/followers': () => [ben],
    '/api/v1/timelines/tag/bread': () => [newest],
  }
  const breaches: string[] = []
  const answer = (url: URL): Answer => {
    const body = answers[url.pathname]?.(url) ?? contract.least('Error', { error: 'Record not found' })
    const code = url.pathname in answers ? 200 : 404
    // Whose server an account is on is asked by another standard (RFC 7033).
    if (!url.pathname.startsWith('/api/')) return null
    const wrong = contract.breachOfRequest(url) ?? contract.breachOfAnswer(url, code, body)
    if (wrong !== null) breaches.push(`${url.pathname}: ${wrong}`)
    const hasMore = url.pathname.endsWith('/statuses') && isFirst(url)
    const link = { link: `<${baseUrl}${url.pathname}?max_id=18>; rel="next"` }
    return new Response(JSON.stringify(body), { status: code, headers: hasMore ? link : {} })
  }
  return { answer, breaches }
}

describe.skipIf(contract === null)('Mastodon, held to its published description', () => {
  const server = contract && serverOf(contract)
  const fetch = scriptedFetch((url) => server?.answer(url) ?? null)
  const reach = testReach(baseUrl, { fetch, clock: fixedClock() })

  async function read(target: Target): Promise<Page[]> {
    const pages: Page[] = []
    const request = { target, cursor: null, sinceMs: Date.parse('2026-02-01') }
    for await (const page of mastodonConnector.sync(reach, request)) pages.push(page)
    return pages
  }
  const postsOf = (pages: readonly Page[]) => pages.flatMap(({ posts = [] }) => posts)

  it('reads an account with no more than servers have to say: posts, boosts, answers, followers', async () => {
    const pages = await read({ kind: 'account', value: 'ana@toot.example', baseUrl })
    expect(pages.flatMap(({ accounts = [] }) => accounts)).toMatchObject([
      { handle: 'ana@toot.example', name: 'Ana', followers: 40 },
      { handle: 'ben@other.example' },
    ])
    const brief = postsOf(pages).map(({ kind, author, text }) => `${author} ${kind}: ${text}`)
    // A post that was answered comes with its answers too, and is the same post.
    expect([...new Set(brief)].sort()).toEqual([
      'ana@toot.example post: Bread 17',
      'ana@toot.example post: Bread 20',
      'ana@toot.example reshare: ',
      'ben@other.example reply: Bread 21',
    ])
    expect(postsOf(pages).find(({ text }) => text === 'Bread 20')).toMatchObject({
      mentions: ['ben@other.example'],
      hashtags: ['bread'],
      lang: 'en',
      metrics: { likes: 4, comments: 1, reshares: 0 },
    })
    expect(pages.flatMap(({ interactions = [] }) => interactions)).toEqual([
      { kind: 'follow', from: 'mastodon/ben@other.example', to: 'mastodon/ana@toot.example' },
    ])
  })

  it('reads a hashtag, looks posts up again, and finds people', async () => {
    expect(postsOf(await read({ kind: 'hashtag', value: 'bread', baseUrl }))).toHaveLength(1)
    const again: Page[] = []
    const post = {
      platform: 'mastodon',
      id: `${baseUrl}/users/ana/statuses/20`,
      author: 'ana@toot.example',
      url: `${baseUrl}/@ana/20`,
    }
    for await (const page of mastodonConnector.refresh?.(reach, [post]) ?? []) again.push(page)
    expect(postsOf(again)).toMatchObject([{ metrics: { likes: 9 } }])
    const target = { kind: 'account', value: 'ana@toot.example', baseUrl } as const
    expect(await mastodonConnector.preview(reach, target)).toMatchObject({ found: [{ followers: 40 }] })
  })

  it('asks nothing and is answered nothing that the description does not know', () => {
    expect(fetch.asked.length).toBeGreaterThan(6)
    expect(server?.breaches).toEqual([])
  })

  it('would notice what the description does not know', () => {
    const statuses = new URL('/api/v1/accounts/1/statuses?limit=40', baseUrl)
    const wrongOf = (body: unknown) => contract?.breachOfAnswer(statuses, 200, body)
    expect(contract?.breachOfRequest(statuses)).toBeNull()
    expect(contract?.breachOfRequest(new URL(`${statuses}&newest=1`))).toBe('newest is not described')
    const status = contract?.least('Status')
    expect(wrongOf([status])).toBeNull()
    expect(wrongOf([{ ...status, likes: 3 }])).toBe('$[0].likes is not described')
    expect(wrongOf([{ ...status, favourites_count: 'four' }])).toBe(
      '$[0].favourites_count is string, not integer',
    )
    expect(wrongOf([{ id: '1' }])).toContain('is missing')
  })
})
