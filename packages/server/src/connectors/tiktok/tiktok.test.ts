import { scriptedFetch } from '@relais/testkit/servers/scripted-fetch'
import { testReach } from '@relais/testkit/servers/test-reach'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Credentials, Page, PostToRefresh, Reach } from '../connector.ts'
import { createTikTokConnector } from './tiktok-connector.ts'
import { startTrialTikTok, type TrialTikTok } from './trial/trial-tiktok.ts'

const at = (day: number) => `2026-02-${String(day).padStart(2, '0')}T10:00:00Z`
const sinceMs = Date.parse(at(1))
const idOf = (number: number) => String(7_300_000_000_000_000_000n + BigInt(number))

async function pagesOf(pages: AsyncGenerator<Page>): Promise<Page[]> {
  const all: Page[] = []
  for await (const page of pages) all.push(page)
  return all
}

/** Both ways are held to TikTok's reference, copied by hand: what we ask, and what the test answers. */
describe('TikTok, held to its reference', () => {
  let tiktok: TrialTikTok
  let reach: Reach
  const renewed: string[] = []
  const credentials: Credentials = {
    kind: 'token',
    clientId: 'app-of-ours',
    accessToken: async () => 'good',
    renew: async (refused) => {
      renewed.push(refused)
      return 'good'
    },
  }
  const connector = () => createTikTokConnector(tiktok.url)
  const target = (value = 'ana.cooks') => ({ kind: 'account', value, baseUrl: tiktok.url }) as const
  const sync = (cursor: unknown = null, from = sinceMs) =>
    pagesOf(connector().sync(reach, { target: target(), cursor, sinceMs: from }))
  const refresh = (posts: readonly Partial<PostToRefresh>[]) => {
    const again = connector().refresh
    if (again === undefined) throw new Error('It cannot.')
    const whole = posts.map((post) => ({ platform: 'tiktok', id: '', author: 'ana.cooks', url: '', ...post }))
    return pagesOf(again(reach, whole))
  }

  beforeAll(async () => {
    tiktok = await startTrialTikTok()
    tiktok.counts = async (token) => token === 'good'
    reach = {
      ...testReach(tiktok.url, { credentials }),
      clock: { now: () => new Date('2026-03-01T10:00:00Z') },
    }
  })
  beforeEach(() => {
    renewed.length = 0
    tiktok.refuses = null
    tiktok.scopes = ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.list']
    tiktok.videos = [
      { id: idOf(1), at: at(21), hidesLikes: true },
      { id: idOf(2), at: at(22), title: 'Onions #knife' },
      { id: idOf(3), at: at(23), title: 'Soup', description: 'With @ben' },
    ]
  })
  afterAll(async () => {
    await tiktok.close()
    expect(tiktok.wrong).toEqual([])
  })

  it('knows addresses of accounts and of their videos, and nothing else', () => {
    const { recognise } = connector()
    expect(recognise('https://www.tiktok.com/@Ana.Cooks')).toMatchObject({ value: 'ana.cooks' })
    expect(recognise('tiktok.com/@ana.cooks/video/7123')).toMatchObject({
      kind: 'account',
      value: 'ana.cooks',
    })
    for (const other of ['https://www.tiktok.com/tag/knife', '@ana.cooks', 'https://x.com/ana'])
      expect(recognise(other)).toBeNull()
  })

  it('shows the creator who authorised, how many follow, and the newest videos', async () => {
    const { found, posts } = await connector().preview(reach, target())
    expect(found).toMatchObject([
      { name: 'Ana cooks (@ana.cooks)', bio: 'Knives and onions', followers: 12_300 },
    ])
    expect(posts.map(({ id }) => id)).toEqual([idOf(3), idOf(2), idOf(1)])
  })

  it('says of anybody else that TikTok does not show them, and asks for nothing of theirs', async () => {
    const before = tiktok.asked.length
    await expect(connector().preview(reach, target('ben'))).rejects.toMatchObject({
      code: 'not_permitted',
      details: { host: 'TikTok (@ben)' },
    })
    expect(tiktok.asked.length - before).toBe(1)
  })

  it('brings the account and its videos; what TikTok leaves out is unknown, not zero', async () => {
    const pages = await sync()
    expect(pages[0]?.accounts).toEqual([
      {
        platform: 'tiktok',
        handle: 'ana.cooks',
        name: 'Ana cooks',
        bio: 'Knives and onions',
        url: 'https://www.tiktok.com/@ana.cooks',
        avatar: 'https://pictures.example/ana.jpg',
        verified: true,
        followers: 12_300,
        following: 45,
        posts: 3,
        observedAt: '2026-03-01T10:00:00.000Z',
      },
    ])
    const posts = pages.flatMap(({ posts = [] }) => posts)
    expect(posts).toMatchObject([
      {
        id: idOf(3),
        title: 'Soup',
        text: 'With @ben',
        url: `https://www.tiktok.com/@ana.cooks/video/${idOf(3)}`,
      },
      { id: idOf(2), title: null, text: 'Onions #knife', kind: 'video', at: '2026-02-22T10:00:00.000Z' },
      { id: idOf(1), metrics: { likes: null, comments: 2, reshares: 1, views: 400 } },
    ])
  })

  it('walks back page by page as far as is wanted, and the next look asks for one page alone', async () => {
    const many = 45
    const firstMs = Date.parse(at(1))
    tiktok.videos = Array.from({ length: many }, (_, number) => ({
      id: idOf(number),
      at: new Date(firstMs + number * 6 * 3_600_000).toISOString(),
    }))
    const whole = await sync()
    expect(whole.flatMap(({ posts = [] }) => posts)).toHaveLength(many)
    expect(whole.reduce((sum, { cost }) => sum + cost, 0)).toBe(4)
    expect(await sync(null, firstMs + 40 * 6 * 3_600_000)).toHaveLength(2)
    const again = await sync(whole.at(-1)?.cursor)
    expect(again.reduce((sum, { cost }) => sum + cost, 0)).toBe(2)
  })

  it('goes on where it was cut off, and loses and doubles nothing', async () => {
    tiktok.videos = Array.from({ length: 25 }, (_, number) => ({
      id: idOf(number),
      at: new Date(sinceMs + number * 3_600_000).toISOString(),
    }))
    const [, first] = await sync()
    const rest = await sync(first?.cursor)
    const ids = [first, ...rest].flatMap((page) => page?.posts ?? []).map(({ id }) => id)
    expect(ids).toHaveLength(25)
    expect(new Set(ids).size).toBe(25)
  })

  it('looks videos up again by their ids, and says which are gone', async () => {
    tiktok.videos = tiktok.videos.slice(1).map((video) => ({ ...video, views: 900 }))
    const pages = await refresh([{ id: idOf(1) }, { id: idOf(2) }, { id: idOf(3) }])
    expect(pages.flatMap(({ posts = [] }) => posts)).toMatchObject([
      { id: idOf(2), metrics: { views: 900 } },
      { id: idOf(3), metrics: { views: 900 } },
    ])
    expect(pages.flatMap(({ deletions = [] }) => deletions)).toEqual([
      { what: 'post', platform: 'tiktok', id: idOf(1) },
    ])
  })

  it('never says that others’ videos are gone: TikTok knows of none to whoever authorised', async () => {
    const pages = await refresh([{ id: idOf(77), author: 'ben' }])
    expect(pages).toEqual([{ cursor: null, cost: 1 }])
  })

  it('asks once more with another token when TikTok says that this one does not count', async () => {
    const stale = { ...credentials, accessToken: async () => 'stale' }
    const again = await connector().preview(testReach(tiktok.url, { credentials: stale }), target())
    expect(again.found).toHaveLength(1)
    // Once for each question: whoever gives out tokens here goes on giving the stale one.
    expect(renewed).toEqual(['stale', 'stale'])
    const dead = { ...stale, renew: async () => 'dead' }
    const refused = connector().preview(testReach(tiktok.url, { credentials: dead }), target())
    await expect(refused).rejects.toMatchObject({ code: 'key_expired', details: { host: 'TikTok' } })
  })

  it.each(['user.info.stats', 'user.info.profile', 'video.list'])(
    'is not connected without %s, and asks for no other token, which would lack it too',
    async (missing) => {
      tiktok.scopes = tiktok.scopes.filter((scope) => scope !== missing)
      await expect(connector().connect?.check(reach)).rejects.toMatchObject({ code: 'not_permitted' })
      expect(renewed).toEqual([])
    },
  )

  it('knows by whom it is connected', async () => {
    expect(await connector().connect?.check(reach)).toBe('@ana.cooks')
  })

  it.each([
    [429, 'rate_limit_exceeded', 'rate_limited'],
    [500, 'internal_error', 'server_error'],
    [400, 'invalid_params', 'refused'],
    [200, 'scope_permission_missed', 'not_permitted'],
    [401, 'access_token_invalid', 'key_expired'],
  ] as const)('answered with %i and %s is %s', async (status, code, trouble) => {
    tiktok.refuses = { status, code }
    await expect(sync()).rejects.toMatchObject({ code: trouble, details: { host: 'TikTok' } })
  })

  it('that asks to slow down is left alone for the minute that it counts', async () => {
    tiktok.refuses = { status: 429, code: 'rate_limit_exceeded' }
    await expect(sync()).rejects.toMatchObject({
      details: { retryAtMs: Date.parse('2026-03-01T10:01:00Z') },
    })
  })

  it('asks nothing without an authorisation', async () => {
    const asked = scriptedFetch(() => null)
    const nobody = testReach(tiktok.url, { fetch: asked })
    await expect(connector().preview(nobody, target())).rejects.toMatchObject({ code: 'key_needed' })
    expect(asked.asked).toEqual([])
  })
})
