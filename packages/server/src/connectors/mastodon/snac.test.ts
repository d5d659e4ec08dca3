import { explainMissing } from '@relais/testkit/servers/servers-folder'
import { type SnacServer, startSnac } from '@relais/testkit/servers/snac-server'
import { testReach } from '@relais/testkit/servers/test-reach'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Page, SourceRow, Target } from '../connector.ts'
import { mastodonConnector } from './mastodon-connector.ts'

describe.skipIf(explainMissing('snac'))('a real server that speaks the protocol of Mastodon', () => {
  let snac: SnacServer
  let ana: Target
  beforeAll(async () => {
    snac = await startSnac()
    const [writer, reader] = [await snac.join('ana'), await snac.join('ben')]
    ana = { kind: 'account', value: writer.handle, baseUrl: snac.url }
    const post = await writer.post('My #bread, from https://knives.example/bread')
    await reader.post(`@${writer.handle} how nice`, { in_reply_to_id: post.id })
    await reader.favourite(post.id)
    await reader.reblog(post.id)
    await reader.follow('ana')
    // Deliveries wait in a queue of the server.
    await vi.waitUntil(() => snac.followersOf('ana').then((followers) => followers === 1), {
      timeout: 30_000,
    })
    await writer.post('Only for those who follow', { visibility: 'private' })
  })
  afterAll(() => snac?.stop())

  async function read(target: Target): Promise<Page[]> {
    const pages: Page[] = []
    const request = { target, cursor: null, sinceMs: 0 }
    for await (const page of mastodonConnector.sync(testReach(snac.url), request)) pages.push(page)
    return pages
  }
  const brief = ({ author, kind, text }: SourceRow) => `${String(author).split('@')[0]} ${kind}: ${text}`

  it('tells of an account and of what is public of its posts', async () => {
    const pages = await read(ana)
    const [account] = pages.flatMap(({ accounts = [] }) => accounts)
    expect(account).toMatchObject({ handle: ana.value, bio: 'Cuts bread.', followers: 1, name: 'ana' })
    const posts = pages.flatMap(({ posts: some = [] }) => some)
    expect(posts.map(brief).sort()).toEqual([
      'ana post: My #bread, from https://knives.example/bread',
      'ben reshare: ',
    ])
    expect(posts.find(({ kind }) => kind === 'post')).toMatchObject({
      hashtags: ['bread'],
      links: ['https://knives.example/bread'],
      metrics: { likes: 1, comments: 1, reshares: 1 },
    })
  })

  it('shows an answer with whom it answers and mentions', async () => {
    const target = { ...ana, value: ana.value.replace('ana@', 'ben@') }
    const posts = (await read(target)).flatMap(({ posts: some = [] }) => some)
    expect(posts.find(({ kind }) => kind === 'reply')).toMatchObject({
      author: target.value,
      mentions: [ana.value],
      replyTo: { author: ana.value },
    })
  })

  it('finds people by their handle, and says so when there is nobody', async () => {
    const { found, posts } = await mastodonConnector.preview(testReach(snac.url), ana)
    expect(found).toMatchObject([{ target: ana, followers: 1 }])
    expect(posts.length).toBeGreaterThan(0)
    const nobody = { ...ana, value: ana.value.replace('ana@', 'nobody@') }
    await expect(read(nobody)).rejects.toMatchObject({ code: 'not_found' })
    await expect(mastodonConnector.preview(testReach(snac.url), nobody)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('lists posts by hashtag', async () => {
    const posts = (await read({ kind: 'hashtag', value: 'bread', baseUrl: snac.url })).flatMap(
      ({ posts: some = [] }) => some,
    )
    expect(posts.length).toBeGreaterThan(0)
    expect(posts.every(({ kind }) => kind === 'post' || kind === 'reshare')).toBe(true)
  })
})
