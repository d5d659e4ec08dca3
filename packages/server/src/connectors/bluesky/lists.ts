import type { z } from 'zod'
import type { Reach, SourceRow } from '../connector.ts'
import type { List } from '../walk-back.ts'
import { ask } from './client.ts'
import type { Person } from './find-person.ts'
import {
  feedAnswer,
  feedItem,
  postsAnswer,
  postView,
  recordsAnswer,
  repoRecord,
  subjectRecord,
} from './schema.ts'
import { brokenRow, feedRow, recordRow, repostRow, viewRow } from './to-post.ts'

/** The most that servers give at once. */
const pageSize = 100

function read<Schema extends z.ZodType>(
  schema: Schema,
  items: readonly unknown[],
  toRow: (item: z.output<Schema>) => SourceRow,
): SourceRow[] {
  return items.map((item) => {
    const checked = schema.safeParse(item)
    if (checked.success) return toRow(checked.data)
    const post = typeof item === 'object' && item !== null ? (Reflect.get(item, 'post') ?? item) : item
    const uri = typeof post === 'object' && post !== null ? Reflect.get(post, 'uri') : null
    return brokenRow(uri, null, post)
  })
}

function answersOf(items: readonly unknown[], did: string | null): Map<string, number> {
  const posts = items.flatMap((item) => feedItem.safeParse(item).data ?? [])
  const own = posts.filter(
    ({ post, reason }) => reason === undefined && (did === null || post.author.did === did),
  )
  return new Map(own.map(({ post }) => [post.uri, post.replyCount ?? 0]))
}

/** What an account posted and reposted, with counts, from an AppView. */
export function authorFeed(reach: Reach, server: string, { did }: Person): List {
  return async (next) => {
    const asked = { actor: did, limit: pageSize, cursor: next, filter: 'posts_with_replies' }
    const { feed, cursor } = await ask(reach, server, 'app.bsky.feed.getAuthorFeed', asked, feedAnswer)
    const seenAt = reach.clock.now().toISOString()
    return {
      rows: read(feedItem, feed, (item) => feedRow(item, seenAt)),
      answers: answersOf(feed, did),
      next: cursor ?? null,
    }
  }
}

/** What the members of a list posted, from an AppView. */
export function listFeed(reach: Reach, server: string, list: string): List {
  return async (next) => {
    const asked = { list, limit: pageSize, cursor: next }
    const { feed, cursor } = await ask(reach, server, 'app.bsky.feed.getListFeed', asked, feedAnswer)
    const seenAt = reach.clock.now().toISOString()
    return { rows: read(feedItem, feed, (item) => feedRow(item, seenAt)), next: cursor ?? null }
  }
}

/** Posts that hold words, or a hashtag, newest first, from an AppView. */
export function search(reach: Reach, server: string, q: string, tag: string | null): List {
  return async (next) => {
    const asked = { q, tag, sort: 'latest', limit: pageSize, cursor: next }
    const { posts, cursor } = await ask(reach, server, 'app.bsky.feed.searchPosts', asked, postsAnswer)
    const seenAt = reach.clock.now().toISOString()
    return { rows: read(postView, posts, (view) => viewRow(view, seenAt)), next: cursor ?? null }
  }
}

/** What an account wrote, from the server that holds it: without counts. */
export function ownRecords(reach: Reach, server: string, { did, handle }: Person): readonly List[] {
  const author = { did, handle }
  const list =
    (collection: string, toRow: (uri: string, value: unknown, seenAt: string) => SourceRow): List =>
    async (next) => {
      const asked = { repo: did, collection, limit: pageSize, cursor: next }
      const answer = await ask(reach, server, 'com.atproto.repo.listRecords', asked, recordsAnswer)
      const seenAt = reach.clock.now().toISOString()
      const rows = read(repoRecord, answer.records, ({ uri, value }) => toRow(uri, value, seenAt))
      return { rows, next: answer.cursor ?? null }
    }
  return [
    list('app.bsky.feed.post', (uri, value, seenAt) => recordRow(uri, value, author, seenAt)),
    list('app.bsky.feed.repost', (uri, value, seenAt) => {
      const { data } = subjectRecord.safeParse(value)
      if (data === undefined) return brokenRow(uri, author, value)
      return repostRow(uri, data.subject.uri, author, data.createdAt ?? null, seenAt)
    }),
  ]
}
