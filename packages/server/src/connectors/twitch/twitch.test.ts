import { openContract } from '@relais/testkit/contracts/open-contract'
import { scriptedFetch } from '@relais/testkit/servers/scripted-fetch'
import { testReach } from '@relais/testkit/servers/test-reach'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { say } from '../../fetching/trial/trial-server.ts'
import type { Credentials, Page, Reach } from '../connector.ts'
import { startTrialTwitch, type TrialTwitch } from './trial/trial-twitch.ts'
import { createTwitchConnector } from './twitch-connector.ts'

const contract = openContract('twitch-helix.openapi.json.gz')
const at = (day: number) => `2026-02-${day}T10:00:00Z`
const sinceMs = Date.parse(at(1))

async function pagesOf(pages: AsyncGenerator<Page>): Promise<Page[]> {
  const all: Page[] = []
  for await (const page of pages) all.push(page)
  return all
}

describe.skipIf(contract === null)('Twitch, held to its published description', () => {
  let twitch: TrialTwitch
  let reach: Reach
  const credentials: Credentials = {
    kind: 'token',
    clientId: 'app-of-ours',
    accessToken: async () => 'good',
    renew: async () => 'good',
  }
  const connector = () => createTwitchConnector({ apiUrl: twitch.apiUrl, loginUrl: `${twitch.url}/helix` })
  const target = () => ({ kind: 'account', value: 'ana_plays', baseUrl: twitch.apiUrl }) as const
  const sync = (cursor: unknown) => pagesOf(connector().sync(reach, { target: target(), cursor, sinceMs }))

  beforeAll(async () => {
    twitch = await startTrialTwitch({
      contract,
      videos: [
        { id: '905', title: 'Fifth', at: at(25), language: 'other' },
        { id: '904', title: 'Fourth', at: at(24), description: 'Steel: https://shop.example/knife' },
        { id: '903', title: 'Third', at: at(23), language: 'fr' },
      ],
      counts: async (token) => token === 'good',
    })
    reach = testReach(twitch.apiUrl, { credentials })
  })
  afterAll(async () => {
    await twitch.close()
    expect(twitch.breaches).toEqual([])
  })

  it('knows addresses of channels, and nothing else', () => {
    const { recognise } = connector()
    expect(recognise('https://www.twitch.tv/Ana_Plays')).toMatchObject({ value: 'ana_plays' })
    expect(recognise('twitch.tv/ana_plays/videos')).toMatchObject({ kind: 'account', value: 'ana_plays' })
    for (const other of ['https://www.twitch.tv/directory', '@ana_plays', 'https://example.org/ana_plays'])
      expect(recognise(other)).toBeNull()
  })

  it('shows who that is, how many follow, and the newest videos', async () => {
    const { found, posts } = await connector().preview(reach, target())
    expect(found).toMatchObject([{ name: 'Ana_Plays', bio: 'Speedruns and soup', followers: 4200 }])
    expect(posts.map(({ id }) => id)).toEqual(['905', '904'])
    await expect(connector().preview(reach, { ...target(), value: 'nobody_here' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('brings the channel and its videos page by page; likes that Twitch does not count are unknown', async () => {
    const pages = await sync(null)
    expect(pages[0]?.accounts).toMatchObject([{ handle: 'ana_plays', followers: 4200, verified: true }])
    const posts = pages.flatMap(({ posts = [] }) => posts)
    expect(posts.map(({ id, lang }) => [id, lang])).toEqual([
      ['905', undefined],
      ['904', 'en'],
      ['903', 'fr'],
    ])
    expect(posts[1]).toMatchObject({
      kind: 'video',
      at: at(24),
      links: ['https://shop.example/knife'],
      metrics: { views: 40 },
    })
    expect(pages.reduce((sum, { cost }) => sum + cost, 0)).toBe(5)
  })

  it('asks whether the authorisation still counts before each look, as Twitch wants it', async () => {
    const before = twitch.asked.length
    await sync(null)
    expect(twitch.asked[before]).toBe('/helix/validate')
  })

  it('looks videos up again by their ids, and says which are gone', async () => {
    const posts = ['903', '904', '700'].map((id) => ({
      platform: 'twitch',
      id,
      author: 'ana_plays',
      url: '',
    }))
    const refresh = connector().refresh
    if (refresh === undefined) throw new Error('It cannot.')
    const [page] = await pagesOf(refresh(reach, posts))
    expect(page?.posts?.map(({ id }) => id)).toEqual(['904', '903'])
    expect(page?.deletions).toEqual([{ what: 'post', platform: 'twitch', id: '700' }])
    const [none] = await pagesOf(refresh(reach, posts.slice(2)))
    expect(none).toMatchObject({ posts: [], deletions: [{ id: '700' }] })
  })

  it('that asks to slow down is left alone until its own header says', async () => {
    twitch.answer(say(429, '', { 'ratelimit-reset': '1771000000' }))
    await expect(sync(null)).rejects.toMatchObject({
      code: 'rate_limited',
      details: { retryAtMs: 1_771_000_000_000 },
    })
    twitch.works()
  })

  it('asks nothing without an authorisation, and once more with another token when one is refused', async () => {
    const asked = scriptedFetch(() => null)
    const nobody = testReach(twitch.apiUrl, { fetch: asked })
    await expect(connector().preview(nobody, target())).rejects.toMatchObject({ code: 'key_needed' })
    expect(asked.asked).toEqual([])
    const stale = { ...credentials, accessToken: async () => 'stale' }
    const again = await connector().preview(testReach(twitch.apiUrl, { credentials: stale }), target())
    expect(again.found).toHaveLength(1)
    const dead = { ...stale, renew: async () => 'dead' }
    const refused = connector().preview(testReach(twitch.apiUrl, { credentials: dead }), target())
    await expect(refused).rejects.toMatchObject({ code: 'key_expired', details: { host: 'Twitch' } })
  })

  it('would notice ids that are not repeated as the description has it', () => {
    const wrongOf = (path: string) => contract?.breachOfRequest(new URL(path, 'http://twitch'))
    expect(wrongOf('/videos?id=1&id=2')).toBeNull()
    expect(wrongOf('/videos?user_id=1&user_id=2')).toContain('$ is array, not string')
    expect(wrongOf('/videos?sort=newest')).toContain('none of the values described')
  })
})
