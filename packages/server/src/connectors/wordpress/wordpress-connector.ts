import { z } from 'zod'
import { usualPace } from '../../fetching/pacer.ts'
import { findTrouble, Trouble } from '../../fetching/trouble.ts'
import type { Connector, Page, Preview, Reach, SourceRow, Target } from '../connector.ts'
import { postsPerDay } from '../posts-per-day.ts'
import { webAddress } from '../web-address.ts'
import { askMany, askOne } from './client.ts'
import { commentSchema, postSchema, siteSchema, type WordPressSite } from './schema.ts'
import { handleOf, toPost, toReply, utc } from './to-post.ts'

const perPage = 50
const postsShown = 5
/** `modified_after` is compared with the site's own time, whatever its zone: a day and more is asked for again. */
const overlapMs = 26 * 3_600_000

const cursorSchema = z
  .object({
    /** Posts changed up to here are in; null at the first look. */
    modified: z.string().nullable(),
    commented: z.string().nullable(),
    /** In the middle of a walk over posts: the next page, and the newest change so far. */
    walk: z.object({ page: z.number().int().min(1), newest: z.string().nullable() }).nullable(),
  })
  .catch({ modified: null, commented: null, walk: null })
type WordPressCursor = z.output<typeof cursorSchema>

const inOrder = (page: number) => ({
  orderby: 'id',
  order: 'asc',
  per_page: String(perPage),
  page: String(page),
})
const before = (time: string) => new Date(Date.parse(utc(time)) - overlapMs).toISOString()
const later = (one: string | null, other: string) => (one === null || other > one ? other : one)

function toAccount(site: string, about: WordPressSite, seenAt: string): SourceRow {
  return {
    platform: 'blog',
    handle: handleOf(site),
    name: about.name || null,
    bio: about.description || null,
    url: site,
    avatar: about.site_icon_url || null,
    observedAt: seenAt,
  }
}

async function preview(reach: Reach, { value, baseUrl }: Target): Promise<Preview> {
  const about = await askOne(reach, value, '/', siteSchema)
  if (!about.namespaces.includes('wp/v2'))
    throw new Trouble('no_feed', `${value} does not let programs read it.`, { host: new URL(value).host })
  const query = { per_page: String(perPage), _embed: 'author' }
  const { items } = await askMany(reach, value, '/wp/v2/posts', query, postSchema)
  const target: Target = { kind: 'site', value, baseUrl }
  const { name, description, site_icon_url } = about
  return {
    found: [
      {
        target,
        name: name || handleOf(value),
        bio: description || null,
        avatar: site_icon_url || null,
        followers: null,
      },
    ],
    posts: items.slice(0, postsShown).map((post) => toPost(value, post)),
    postsPerDay: postsPerDay(
      items.map(({ date_gmt }) => Date.parse(utc(date_gmt))),
      reach.clock.now().getTime(),
    ),
  }
}

/**
 * Pages of the posts that have changed, in the order of their ids: in the order of their changes, posts of one second
 * may stand on two pages or on none. Where a walk is cut off, the next goes on.
 */
async function* syncPosts(
  reach: Reach,
  site: string,
  sinceMs: number,
  start: WordPressCursor,
): AsyncGenerator<Page & { readonly cursor: WordPressCursor }> {
  const bound: Record<string, string> =
    start.modified === null
      ? { after: new Date(sinceMs).toISOString() }
      : { modified_after: before(start.modified) }
  let newest = start.walk?.newest ?? start.modified
  let pages = start.walk?.page ?? 1
  for (let page = pages; page <= pages; page++) {
    const query = { ...bound, ...inOrder(page), _embed: 'author,wp:term' }
    const { items, totalPages } = await askMany(reach, site, '/wp/v2/posts', query, postSchema)
    pages = totalPages
    newest = items.reduce((max, post) => later(max, post.modified_gmt), newest)
    const isLast = page >= pages
    yield {
      posts: items.map((post) => toPost(site, post)),
      cursor: {
        ...start,
        modified: isLast ? newest : start.modified,
        walk: isLast ? null : { page: page + 1, newest },
      },
      cost: 1,
      share: page / (pages + 1),
    }
  }
}

/** Comments since the last look, where the site shows them. */
async function* syncComments(
  reach: Reach,
  site: string,
  sinceMs: number,
  start: WordPressCursor,
): AsyncGenerator<Page> {
  const after = start.commented === null ? new Date(sinceMs).toISOString() : before(start.commented)
  let newest = start.commented
  for (let page = 1, pages = 1; page <= pages; page++) {
    const query = { after, ...inOrder(page) }
    const { items, totalPages } = await askMany(reach, site, '/wp/v2/comments', query, commentSchema)
    pages = totalPages
    newest = items.reduce((max, one) => later(max, one.date_gmt), newest)
    const cursor = { ...start, commented: page >= pages ? newest : start.commented }
    yield { posts: items.map((one) => toReply(site, one)), cursor, cost: 1, share: page / pages }
  }
}

async function* sync(reach: Reach, request: Parameters<Connector['sync']>[1]): AsyncGenerator<Page> {
  const { value: site } = request.target
  const about = await askOne(reach, site, '/', siteSchema)
  let cursor = cursorSchema.parse(request.cursor ?? {})
  yield { accounts: [toAccount(site, about, reach.clock.now().toISOString())], cursor, cost: 1 }
  for await (const page of syncPosts(reach, site, request.sinceMs, cursor)) {
    cursor = page.cursor
    yield page
  }
  try {
    yield* syncComments(reach, site, request.sinceMs, cursor)
  } catch (error) {
    // Many sites keep their comments to themselves: their posts are worth following all the same.
    if (findTrouble(error)?.isPassing !== false) throw error
  }
}

/** Sites made with WordPress, by its public REST API: whole posts, changes to them, and comments. */
export const wordpressConnector: Connector = {
  about: {
    network: 'wordpress',
    name: 'WordPress',
    platform: 'blog',
    follows: ['site'],
    sees: ['posts', 'replies_to_posts', 'history'],
    key: 'none',
    termsUrl: null,
    costs: { unit: 'request', look: 3, page: 1, postsPerPage: perPage, refresh: null, perDay: null },
    pace: usualPace,
  },
  recognise: (text) => {
    const url = webAddress(text)
    return url === null ? null : { kind: 'site', value: `${url.origin}/`, baseUrl: url.origin }
  },
  preview,
  sync,
}
