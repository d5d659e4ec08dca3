import { accountOfAddress } from '@relais/core/record/profile-address'
import type { SourceRow } from '../connector.ts'
import type { InstagramComment, InstagramMedia, InstagramPerson, InstagramReply } from './schema.ts'

const platform = 'instagram'
const shortcode = /\/(?:p|reel|tv)\/([\w-]+)/u

/** What stands in addresses, as in files that other tools write; the number that the interface uses where there is none. */
export const idOf = ({ id, permalink }: Pick<InstagramMedia, 'id' | 'permalink'>): string =>
  shortcode.exec(permalink ?? '')?.[1] ?? id

export const toAccount = (one: InstagramPerson, seenAt: string): SourceRow => ({
  platform,
  handle: one.username,
  name: one.name || null,
  bio: [one.biography, one.website].filter(Boolean).join('\n') || null,
  url: `https://www.instagram.com/${one.username}/`,
  avatar: one.profile_picture_url ?? null,
  followers: one.followers_count ?? null,
  following: one.follows_count ?? null,
  posts: one.media_count ?? null,
  observedAt: seenAt,
})

/** Whom and what a caption names is read from its text, as with rows of a file. */
export function toPost(one: InstagramMedia, author: string, seenAt: string): SourceRow {
  const insight = (name: string) =>
    one.insights?.data.find((result) => result.name === name)?.values.at(-1)?.value ?? null
  return {
    platform,
    id: idOf(one),
    author,
    at: one.timestamp ?? null,
    text: one.caption ?? '',
    url: one.permalink ?? null,
    kind: one.media_type === 'VIDEO' ? 'video' : 'post',
    metrics: {
      // Whoever hides them is not told of.
      likes: one.like_count ?? null,
      comments: one.comments_count ?? null,
      reshares: insight('shares'),
      views: insight('views') ?? one.view_count ?? null,
    },
    observedAt: seenAt,
  }
}

/** The comments that came with a post of an account of one's own, and the answers to them. */
export function toReplies(one: InstagramMedia, owner: string, seenAt: string): SourceRow[] {
  const said = (reply: InstagramReply, to: { readonly id: string; readonly author: string | null }) => ({
    platform,
    id: reply.id,
    author: reply.username ?? null,
    at: reply.timestamp ?? null,
    text: reply.text ?? '',
    url: one.permalink ?? null,
    kind: 'reply',
    replyTo: to,
    metrics: { likes: reply.like_count ?? null },
    observedAt: seenAt,
  })
  const withAnswers = (comment: InstagramComment) => [
    said(comment, { id: idOf(one), author: owner }),
    ...(comment.replies?.data ?? []).map((reply) =>
      said(reply, { id: comment.id, author: comment.username ?? null }),
    ),
  ]
  return (one.comments?.data ?? []).flatMap(withAnswers)
}

/** @returns the handle in an address of Instagram, in lower case */
export function handleIn(address: string): string | null {
  const account = accountOfAddress(address)
  const handle = account?.handle.toLowerCase() ?? ''
  return account?.platform === platform && /^[a-z0-9_.]{1,30}$/u.test(handle) ? handle : null
}
