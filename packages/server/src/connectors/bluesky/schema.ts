import { z } from 'zod'

/**
 * What is read of Bluesky's published lexicons (https://atproto.com/lexicons/app-bsky-feed), and no more: whatever else
 * a server sends is let be, and a part that is not as published is as if it were not there.
 */
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)
const text = maybe(z.string())
const count = maybe(z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER))
const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) => items.flatMap((item) => schema.safeParse(item).data ?? []))

const strongRef = z.object({ uri: z.string().startsWith('at://') })

const feature = z.object({ $type: z.string(), did: text, uri: text, tag: text })

const facet = z.object({
  index: z.object({ byteStart: z.number().int().nonnegative(), byteEnd: z.number().int().nonnegative() }),
  features: list(feature),
})
export type Facet = z.output<typeof facet>

const media = z.object({
  $type: text,
  images: list(z.object({ alt: text })),
  external: maybe(z.object({ uri: z.string() })),
  alt: text,
})

const embed = media.extend({
  record: maybe(z.union([strongRef, z.object({ record: strongRef }).transform(({ record }) => record)])),
  media: maybe(media),
})

/** A record of the collection app.bsky.feed.post. */
export const postRecord = z.object({
  $type: z.literal('app.bsky.feed.post').optional(),
  text: z.string(),
  createdAt: text,
  langs: list(z.string()),
  tags: list(z.string()),
  facets: list(facet),
  reply: maybe(z.object({ parent: strongRef, root: maybe(strongRef) })),
  embed: maybe(embed),
  labels: maybe(z.object({ values: list(z.object({ val: z.string() })) })),
})
export type BlueskyPost = z.output<typeof postRecord>

/** Records that say only what they are about: a like or a repost of a post. */
export const subjectRecord = z.object({ subject: strongRef, createdAt: text })

/** A record of the collection app.bsky.graph.follow. */
export const followRecord = z.object({ subject: z.string().startsWith('did:'), createdAt: text })

/** A record of the collection app.bsky.actor.profile. */
export const profileRecord = z.object({ displayName: text, description: text, createdAt: text })

const did = z.string().startsWith('did:')
const labels = list(z.object({ val: z.string() }))

/** An account as the AppView shows it, briefly or in full. */
export const profileView = z.object({
  did,
  handle: z.string(),
  displayName: text,
  description: text,
  avatar: text,
  createdAt: text,
  followersCount: count,
  followsCount: count,
  postsCount: count,
  labels,
})
export type ProfileView = z.output<typeof profileView>

/** A post as the AppView shows it. */
export const postView = z.object({
  uri: z.string().startsWith('at://'),
  author: profileView,
  record: z.unknown(),
  indexedAt: text,
  likeCount: count,
  replyCount: count,
  repostCount: count,
  quoteCount: count,
  labels,
})
export type PostView = z.output<typeof postView>

/** One line of a feed: a post, or somebody's repost of it. */
export const feedItem = z.object({
  post: postView,
  reason: maybe(
    z.object({
      $type: z.literal('app.bsky.feed.defs#reasonRepost'),
      by: profileView,
      uri: text,
      indexedAt: text,
    }),
  ),
})
export type FeedItem = z.output<typeof feedItem>

const anyList = z.array(z.unknown())
export const feedAnswer = z.object({ feed: anyList, cursor: text })
export const postsAnswer = z.object({ posts: anyList, cursor: text })
export const followersAnswer = z.object({ followers: anyList, cursor: text })
export const profilesAnswer = z.object({ profiles: anyList })
export const listAnswer = z.object({
  list: z.object({ name: z.string(), description: text, avatar: text, listItemCount: count }),
})
export const threadAnswer = z.object({ thread: z.unknown() })
/** Replies nest in each other; each level is read by itself. */
export const threadNode = z.object({ post: z.unknown(), replies: anyList.catch([]) })
export const didAnswer = z.object({ did })
export const repoAnswer = z.object({ did, handle: z.string() })
export const recordsAnswer = z.object({ records: anyList, cursor: text })
export const repoRecord = z.object({ uri: z.string().startsWith('at://'), value: z.unknown() })
export const recordAnswer = z.object({ value: z.unknown() })
