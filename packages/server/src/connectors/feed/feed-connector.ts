import { z } from 'zod'
import { usualPace } from '../../fetching/pacer.ts'
import { createRobots } from '../../fetching/robots.ts'
import { findTrouble, Trouble } from '../../fetching/trouble.ts'
import type { Connector, Page, Preview, Reach, Target } from '../connector.ts'
import { postsPerDay } from '../posts-per-day.ts'
import { webAddress } from '../web-address.ts'
import { type Document, fetchDocument } from './client.ts'
import { findFeeds, usualFeedAddresses } from './find-feeds.ts'
import { type Feed, readFeed } from './schema.ts'
import { accountOfFeed, nativeIdOf, toAccount, toPost } from './to-post.ts'
import { dateUndated, type Undated } from './undated.ts'

const cursorSchema = z
  .object({
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    undated: z.record(z.string(), z.string().nullable()),
  })
  .nullable()
  .catch(null)

const mostFound = 5
const postsShown = 5

const targetOf = (url: string): Target => ({ kind: 'feed', value: url, baseUrl: new URL(url).origin })

/** Rows of a feed's entries. `dates` says when the undated ones appeared. */
function rowsOf(feed: Feed, feedUrl: string, dates: Undated) {
  const account = accountOfFeed(feed, feedUrl)
  return feed.items.map((item) =>
    toPost(item, { feed, feedUrl, account, at: item.at ?? dates[nativeIdOf(item, feedUrl)] ?? null }),
  )
}

function undatedIds({ items }: Feed, feedUrl: string): string[] {
  return items.filter(({ at }) => at === null).map((item) => nativeIdOf(item, feedUrl))
}

function describe(feed: Feed, document: Document) {
  const account = toAccount(feed, document.url, accountOfFeed(feed, document.url), '')
  return {
    target: targetOf(document.url),
    name: feed.title ?? new URL(document.url).host,
    bio: (account.bio as string | null) || null,
    avatar: account.avatar as string | null,
    followers: null,
  }
}

async function readFound(reach: Reach, url: string): Promise<{ feed: Feed; document: Document } | null> {
  try {
    const document = await fetchDocument(reach, url, null)
    if (document === null || document.isHtml) return null
    return { feed: readFeed(document.text, reach.clock.now().getTime()), document }
  } catch (error) {
    reach.signal.throwIfAborted()
    if (findTrouble(error) === null) throw error
    return null
  }
}

async function preview(reach: Reach, target: Target): Promise<Preview> {
  const nowMs = reach.clock.now().getTime()
  const robots = createRobots(reach.clock)
  const document = await fetchDocument(reach, target.value, null, (url) =>
    robots.assertAllowed(reach.fetch, url),
  )
  if (document === null) throw new Trouble('unreadable', 'The server says that nothing changed since never.')
  const found: { feed: Feed; document: Document }[] = []
  if (document.isHtml) {
    const named = findFeeds(document.text, document.url).map(({ url }) => url)
    for (const url of named.slice(0, mostFound)) {
      const read = await readFound(reach, url)
      if (read !== null) found.push(read)
    }
    for (const url of named.length > 0 ? [] : usualFeedAddresses(document.url)) {
      const read = await readFound(reach, url)
      if (read === null) continue
      found.push(read)
      break
    }
  } else found.push({ feed: readFeed(document.text, nowMs), document })
  const [first] = found
  if (first === undefined)
    throw new Trouble('no_feed', `${target.value} has no feed.`, { host: new URL(document.url).host })
  const { feed } = first
  return {
    found: found.map((one) => describe(one.feed, one.document)),
    posts: rowsOf(feed, first.document.url, {}).slice(0, postsShown),
    postsPerDay: postsPerDay(
      feed.items.map(({ at }) => (at === null ? Number.NaN : Date.parse(at))),
      nowMs,
    ),
  }
}

async function* sync(reach: Reach, request: Parameters<Connector['sync']>[1]): AsyncGenerator<Page> {
  const now = reach.clock.now()
  const cursor = cursorSchema.parse(request.cursor)
  const document = await fetchDocument(reach, request.target.value, cursor)
  if (document === null) {
    yield { cursor, cost: 1, share: 1 }
    return
  }
  if (document.isHtml)
    throw new Trouble('no_feed', 'There is a page where the feed was.', { host: new URL(document.url).host })
  const feed = readFeed(document.text, now.getTime())
  const url = request.target.value
  const undated = dateUndated(undatedIds(feed, url), cursor?.undated ?? null, now.toISOString())
  const account = accountOfFeed(feed, url)
  const seenAt = now.toISOString()
  yield {
    accounts: [toAccount(feed, url, account, seenAt)],
    posts: rowsOf(feed, url, undated).filter(({ at }) => !(Date.parse(String(at)) < request.sinceMs)),
    cursor: { ...document.validators, undated },
    cost: 1,
    share: 1,
  }
}

/** RSS, Atom and JSON Feed: blogs, podcasts, YouTube channels, whatever publishes a list of what is new. */
export const feedConnector: Connector = {
  about: {
    network: 'feed',
    name: 'RSS, Atom, JSON Feed',
    follows: ['feed'],
    sees: ['posts'],
    key: 'none',
    termsUrl: null,
    costs: { unit: 'request', look: 1, page: 1, postsPerPage: 10_000, refresh: null, perDay: null },
    pace: usualPace,
  },
  recognise: (text) => {
    const url = webAddress(text)
    return url === null ? null : { kind: 'site', value: url.href, baseUrl: url.origin }
  },
  preview,
  sync,
}
