import { explainMissing } from '@relais/testkit/servers/servers-folder'
import { commentOn } from '@relais/testkit/servers/wordpress-owner'
import { startWordPress, type WordPressServer } from '@relais/testkit/servers/wordpress-server'
import { feedAt, followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listBacklinks } from '../../backlink/list-backlinks.ts'
import { previewSource } from '../../source/preview-source.ts'
import { countBrought } from '../../source/remove-source.ts'

interface StoredPost {
  readonly id: string
  readonly author: string
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly postedAt: string
}

const minuteMs = 60_000
const { signal: never } = new AbortController()
/** The site's clock is the machine's: what it says was changed was changed now. */
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * minuteMs).toISOString().slice(0, 19)

describe.skipIf(explainMissing('wordpress'))('a real WordPress, as Debian packages it', () => {
  let site: WordPressServer
  let test: TestWorkspace
  let follow: ReturnType<typeof followIn>
  let source: string
  /** What people see there, by the id of the post or `POST#COMMENT`. */
  const truth = new Map<string, string>()
  const ids: number[] = []
  const permanent = (id: number) => `${site.url}/?p=${id}`

  beforeAll(async () => {
    ;[site, test] = await Promise.all([
      startWordPress(),
      openTestWorkspace({ settings: { fetchAllowed: ['127.0.0.1'] } }),
    ])
    test.clock.set(new Date().toISOString())
    follow = followIn(test)
    const { owner } = site
    const category = await owner.category('Chef knives')
    for (let n = 0; n < 54; n++) {
      const words = `Bread ${n} & ขนมปัง 🔪`
      const content = `<!-- wp:paragraph --><p>${words.replace('&', '&amp;')} <a rel="sponsored" href="https://shop.example/${n}">bought here</a></p><!-- /wp:paragraph -->`
      const fields = {
        title: `“Day” ${n}`,
        content,
        date_gmt: minutesAgo(60 * 24 + n),
        categories: [category],
      }
      const id = await owner.post(fields)
      ids.push(id)
      truth.set(permanent(id), `post “Day” ${n}: ${words} bought here`)
    }
    // What only the owner sees, or nobody yet, or only who knows a word.
    await owner.post({ title: 'Draft', content: 'not yet', status: 'draft' })
    await owner.post({ title: 'Private', content: 'for me', status: 'private' })
    await owner.post({ title: 'Tomorrow', content: 'later', status: 'future', date_gmt: minutesAgo(-1440) })
    for (let n = 0; n < 56; n++) {
      const on = ids[n % 3] ?? 0
      const id = await commentOn(site.url, on, `Ben ${n % 5}`, `Which steel, ${n}?`)
      truth.set(`${permanent(on)}#comment-${id}`, `reply : Which steel, ${n}?`)
    }
    const own = await owner.answer(ids[0] ?? 0, 'Carbon.')
    truth.set(`${permanent(ids[0] ?? 0)}#comment-${own}`, 'reply : Carbon.')
    await owner.hide(await commentOn(site.url, ids[0] ?? 0, 'Shop', 'Buy'))
  }, 240_000)
  afterAll(async () => {
    await Promise.all([site?.stop(), test?.close()])
  })

  const stored = () =>
    test.ctx.ownCorpus.select<StoredPost>({
      sql: `SELECT said.native_id AS id, a.handle AS author, toString(p.kind) AS kind, said.title AS title,
          said.text AS text, toString(p.posted_at) AS postedAt
        FROM (SELECT * FROM post WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id) AS p
        INNER JOIN (SELECT * FROM post_text WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id) AS said ON said.id = p.id
        INNER JOIN (SELECT DISTINCT id, handle FROM account WHERE scope IN {scopes:Array(UInt64)}) AS a ON a.id = p.account
        ORDER BY id`,
    })
  const inCorpus = async () =>
    new Map((await stored()).map(({ id, kind, title, text }) => [id, `${kind} ${title}: ${text}`]))
  const sorted = (posts: ReadonlyMap<string, string>) => [...posts].sort(([a], [b]) => (a < b ? -1 : 1))

  it('is recognised by its address, with its newest posts', async () => {
    const asked = { text: `${site.url}/some/page`, network: 'wordpress' }
    const { choices } = await previewSource(test.ctx, await test.relais.outside(), asked, never)
    expect(choices).toMatchObject([{ network: 'wordpress', name: 'Ana cooks', bio: 'Bread & knives' }])
    const [choice] = choices
    if (choice === undefined) throw new Error('nothing found')
    source = await follow.add([choice.target], { network: 'wordpress' })
  })

  it('ends up in the corpus row by row: every post and comment that is public, and nothing else', async () => {
    await follow.look(source)
    expect(await follow.latest(source)).toMatchObject({ state: 'done', counts: { rejected: 0 } })
    expect(sorted(await inCorpus())).toEqual(sorted(truth))
    expect(truth.size).toBe(
      (await site.owner.count('posts', 'publish')) + (await site.owner.count('comments', 'approve')),
    )
  })

  it('tells when things were said by the world’s time, though the site lives in Bangkok’s', async () => {
    const [first] = (await stored()).filter(({ id }) => id === permanent(ids[0] ?? 0))
    const ageMinutes = (Date.now() - Date.parse(`${first?.postedAt}Z`)) / minuteMs
    expect(ageMinutes).toBeGreaterThan(60 * 24 - 1)
    expect(ageMinutes).toBeLessThan(60 * 24 + 10)
  })

  it('knows whoever has an account on the site from those who only gave a name', async () => {
    const host = new URL(site.url).hostname
    const authors = new Set((await stored()).map(({ author }) => author))
    expect([...authors].sort()).toEqual([host, ...[0, 1, 2, 3, 4].map((n) => `ben-${n}@${host}`)].sort())
  })

  it('says which of its posts link to a shop, and to which page', async () => {
    const shop = { platform: 'blog', handle: 'shop.example' }
    const { total, people, withoutPage, links } = await listBacklinks(test.ctx, shop, {
      limit: 54,
      offset: 0,
    })
    expect({ total, people, withoutPage }).toEqual({ total: 54, people: 1, withoutPage: 0 })
    const pages = links.map(({ post, pages }) => [post?.url, pages])
    expect(new Map(pages as never)).toEqual(
      new Map(ids.map((id, n) => [permanent(id), [`https://shop.example/${n}`]])),
    )
  })

  it('is the same posts again by its feed: nothing is counted twice', async () => {
    const feed = await follow.add([feedAt(`${site.url}/?feed=rss2`)])
    await follow.look(feed)
    expect(await follow.latest(feed)).toMatchObject({ state: 'done', counts: { rejected: 0, read: 11 } })
    expect([...(await inCorpus()).keys()]).toEqual(sorted(truth).map(([id]) => id))
    // What both brought stays when one of them is removed with its posts.
    expect(await countBrought(test.ctx, source)).toEqual({ only: truth.size - 10, also: 10 })
    expect(await countBrought(test.ctx, feed)).toEqual({ only: 0, also: 10 })
  })

  it('shows later what was changed and what is new', async () => {
    const [id = 0] = ids
    await site.owner.edit(id, { content: '<p>Rewritten</p>' })
    truth.set(permanent(id), 'post “Day” 0: Rewritten')
    const fresh = await site.owner.post({ title: 'New', content: 'Fresh' })
    truth.set(permanent(fresh), 'post New: Fresh')
    test.clock.advance(8 * 86_400_000)
    await follow.look(source)
    expect(await follow.latest(source)).toMatchObject({ state: 'done', counts: { rejected: 0 } })
    expect(sorted(await inCorpus())).toEqual(sorted(truth))
  })
})
