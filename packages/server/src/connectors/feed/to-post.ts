import { createHash } from 'node:crypto'
import { accountOfAddress } from '@relais/core/record/profile-address'
import { siteHandle } from '@relais/core/record/site-address'
import type { SourceRow } from '../connector.ts'
import { readHtml } from '../html/read-html.ts'
import type { Feed, FeedItem } from './schema.ts'

/** Whose a feed is. */
export interface FeedAccount {
  readonly platform: 'blog' | 'podcast' | 'youtube'
  readonly handle: string
  readonly name: string | null
}

const youTubeVideo = /^yt:video:([\w-]{11})$/u

function isPodcast({ items }: Feed): boolean {
  const heard = items.filter(({ media }) => media.some(({ type }) => type === 'audio'))
  return heard.length > 0 && heard.length >= items.length / 2
}

/**
 * The account behind a feed: a channel for YouTube's feeds, else the site, under the name that the feed gives itself.
 * @param feedUrl where the feed was found
 */
export function accountOfFeed(feed: Feed, feedUrl: string): FeedAccount {
  const channel = feed.items
    .flatMap(({ authors }) => authors)
    .map(({ url }) => (url === null ? null : accountOfAddress(url)))
    .find((account) => account?.platform === 'youtube')
  if (channel && feed.items.some(({ id }) => youTubeVideo.test(id ?? '')))
    return { platform: 'youtube', handle: channel.handle, name: feed.title }
  const site = resolved(feed.siteUrl, feedUrl) ?? feedUrl
  const handle = siteHandle(site) ?? siteHandle(feedUrl) ?? new URL(feedUrl).host
  return { platform: isPodcast(feed) ? 'podcast' : 'blog', handle, name: feed.title }
}

function resolved(address: string | null, base: string): string | null {
  return address === null ? null : (URL.parse(address, base)?.href ?? null)
}

/** One entry's id: its own, else its address, else what it says. */
export function nativeIdOf(item: FeedItem, feedUrl: string): string {
  const id = item.id ?? resolved(item.url, feedUrl)
  if (id !== null) return youTubeVideo.exec(id)?.[1] ?? id
  const said = createHash('sha256').update(`${item.title ?? ''}\0${item.at ?? ''}\0${item.html}`)
  return `${feedUrl}#${said.digest('hex').slice(0, 16)}`
}

/** A category as hashtags are written: one word. */
const asHashtag = (category: string) =>
  category.replaceAll(/[\s#]+(.)?/gu, (_, next = '') => next.toUpperCase())

/** A post row (design.md section 6) of one entry. @param at when the feed does not say: see `dateUndated` */
export function toPost(
  item: FeedItem,
  { feed, feedUrl, account, at }: { feed: Feed; feedUrl: string; account: FeedAccount; at: string | null },
): SourceRow {
  const url = resolved(item.url, feed.siteUrl ?? feedUrl)
  const { text, links } = readHtml(item.html, url ?? feed.siteUrl ?? feedUrl)
  const title = item.title === null ? null : readHtml(item.title, null).text
  const byline = item.authors.map(({ name }) => name).filter((name) => name !== null)
  const sponsored = links.filter(({ isSponsored }) => isSponsored)
  return {
    platform: account.platform,
    id: nativeIdOf(item, feedUrl),
    author: account.handle,
    at,
    title,
    text,
    url: url ?? item.media[0]?.url ?? null,
    lang: feed.language?.split(/[-_]/u)[0]?.toLowerCase() ?? null,
    kind: account.platform === 'youtube' ? 'video' : 'post',
    // An @ in prose names somebody of another network.
    mentions: [],
    hashtags: item.categories.length > 0 ? item.categories.map(asHashtag) : null,
    // Whom it cites: a site's links to itself lead round in it.
    links: links.map((link) => link.url).filter((link) => siteHandle(link) !== account.handle),
    ...(byline.length > 0 ? { byline: byline.join(', ') } : {}),
    ...(sponsored.length > 0 ? { sponsoredLinks: sponsored.map((link) => link.url) } : {}),
    ...(item.media.length > 0 ? { media: item.media.map((one) => one.url) } : {}),
  }
}

/** The account row of a feed. */
export function toAccount(feed: Feed, feedUrl: string, account: FeedAccount, seenAt: string): SourceRow {
  return {
    platform: account.platform,
    handle: account.handle,
    name: account.name,
    bio: feed.description === null ? null : readHtml(feed.description, feedUrl).text,
    url: resolved(feed.siteUrl, feedUrl) ?? feedUrl,
    avatar: resolved(feed.image, feedUrl),
    lang: feed.language?.split(/[-_]/u)[0]?.toLowerCase() ?? null,
    observedAt: seenAt,
  }
}
