import type { SourceRow } from '../connector.ts'
import { postAddress, readAtUri, tidMs } from './at-uri.ts'
import { postedAt } from './posted-at.ts'
import { readFacets } from './read-facets.ts'
import { type BlueskyPost, type FeedItem, type PostView, postRecord } from './schema.ts'
import { handleOf, toProfile } from './to-account.ts'

/** Somebody as a post's row names its author. */
export interface Author {
  readonly did: string
  /** The DID itself where the handle is not known. */
  readonly handle: string
}

const platform = 'bluesky'

function kindOf({ reply, embed }: BlueskyPost, quoteOf: string | null): string {
  if (reply !== undefined) return 'reply'
  if (quoteOf !== null) return 'quote'
  const type = embed?.media?.$type ?? embed?.$type ?? ''
  return type.startsWith('app.bsky.embed.video') ? 'video' : 'post'
}

function altTexts({ embed }: BlueskyPost): string[] {
  const parts = [embed, embed?.media].flatMap((part) =>
    part ? [part.alt, ...part.images.map(({ alt }) => alt)] : [],
  )
  return parts.filter((alt) => alt !== undefined && alt.trim() !== '') as string[]
}

/** What the author wrote, as a row. The same for whoever tells it: the firehose, the AppView or the author's server. */
export function recordRow(uri: string, record: unknown, author: Author, seenAt: string | null): SourceRow {
  const checked = postRecord.safeParse(record)
  if (!checked.success) return brokenRow(uri, author, record)
  const post = checked.data
  const named = readFacets(post.text, post.facets)
  const parent = post.reply?.parent.uri
  const quoted = post.embed?.record?.uri
  const quoteOf = quoted === undefined ? null : postAddress(quoted)
  const card = post.embed?.external?.uri ?? post.embed?.media?.external?.uri
  const alt = altTexts(post)
  const labels = post.labels?.values.map(({ val }) => val) ?? []
  return {
    platform,
    id: uri,
    author: author.handle,
    authorProfile: { id: author.did },
    at: postedAt(uri, post.createdAt, seenAt),
    text: post.text,
    url: postAddress(uri),
    lang: post.langs[0] ?? null,
    kind: kindOf(post, quoteOf),
    replyTo: parent === undefined ? null : { author: readAtUri(parent)?.did ?? null, id: parent },
    quoteOf,
    mentions: named.mentions,
    ids: named.ids,
    hashtags: [...new Set([...named.hashtags, ...post.tags])],
    links: card === undefined ? named.links : [...new Set([...named.links, card])],
    ...(alt.length > 0 ? { alt } : {}),
    ...(labels.length > 0 ? { labels } : {}),
    ...(post.langs.length > 1 ? { langs: post.langs } : {}),
    ...(seenAt === null ? {} : { observedAt: seenAt }),
  }
}

const isDatedByKey = (uri: string) => tidMs(readAtUri(uri)?.key ?? '') !== null

/**
 * A repost: the deed alone, because what was said is another's. Its key says when, because the AppView does not show
 * what its author wrote down.
 * @param madeAt for keys that hold no instant
 */
export function repostRow(
  uri: string,
  subject: string,
  author: Author,
  madeAt: string | null,
  seenAt: string | null,
): SourceRow {
  return {
    platform,
    id: uri,
    author: author.handle,
    authorProfile: { id: author.did },
    at: postedAt(uri, isDatedByKey(uri) ? undefined : (madeAt ?? undefined), seenAt),
    text: '',
    url: postAddress(subject),
    kind: 'reshare',
    replyTo: { author: readAtUri(subject)?.did ?? null, id: subject },
    mentions: [],
    hashtags: [],
    links: [],
    ...(seenAt === null ? {} : { observedAt: seenAt }),
  }
}

/** A row of what is no post, for the import steps to reject and to count: nothing disappears. */
export function brokenRow(uri: unknown, author: Author | null, found: unknown): SourceRow {
  const type = typeof found === 'object' && found !== null ? Reflect.get(found, '$type') : undefined
  const text = typeof found === 'object' && found !== null ? Reflect.get(found, 'text') : found
  return {
    platform,
    id: typeof uri === 'string' ? uri : null,
    author: author?.handle ?? null,
    at: null,
    text: typeof text === 'string' ? text : null,
    kind: typeof type === 'string' ? type : null,
  }
}

/** A post as the AppView shows it: what was written, and its counts now. */
export function viewRow(view: PostView, seenAt: string): SourceRow {
  const { uri, author, record, labels } = view
  const row = recordRow(uri, record, { did: author.did, handle: handleOf(author) }, seenAt)
  if (row.at === null) return row
  const said = labels.map(({ val }) => val)
  return {
    ...row,
    authorProfile: toProfile(author),
    metrics: {
      likes: view.likeCount,
      comments: view.replyCount,
      reshares: view.repostCount,
      quotes: view.quoteCount,
    },
    ...(said.length > 0 ? { labels: [...new Set([...((row.labels as string[]) ?? []), ...said])] } : {}),
    observedAt: seenAt,
  }
}

/** One line of a feed: the post itself where it is its author's feed, or the repost. */
export function feedRow({ post, reason }: FeedItem, seenAt: string): SourceRow {
  if (reason?.uri === undefined) return viewRow(post, seenAt)
  const { did } = reason.by
  return repostRow(
    reason.uri,
    post.uri,
    { did, handle: handleOf(reason.by) },
    reason.indexedAt ?? null,
    seenAt,
  )
}
