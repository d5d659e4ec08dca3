import { accountOfAddress } from '@relais/core/record/profile-address'
import type { SourceRow } from '../connector.ts'
import type { TikTokUser, TikTokVideo } from './schema.ts'

const platform = 'tiktok'

export const toAccount = (one: TikTokUser, seenAt: string): SourceRow => ({
  platform,
  handle: one.username,
  name: one.display_name || null,
  bio: one.bio_description || null,
  url: `https://www.tiktok.com/@${one.username}`,
  avatar: one.avatar_url || null,
  verified: one.is_verified ?? null,
  followers: one.follower_count ?? null,
  following: one.following_count ?? null,
  posts: one.video_count ?? null,
  observedAt: seenAt,
})

/** Whom and what a description names is read from its text, as with rows of a file. */
export function toPost(one: TikTokVideo, author: string, seenAt: string): SourceRow {
  const text = one.video_description || one.title || ''
  const { create_time: seconds } = one
  return {
    platform,
    id: one.id,
    author,
    at: typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : null,
    // TikTok often gives the description as the title too.
    title: one.title && one.title !== text ? one.title : null,
    text,
    url: addressOf(one, author),
    kind: 'video',
    metrics: {
      likes: one.like_count ?? null,
      comments: one.comment_count ?? null,
      reshares: one.share_count ?? null,
      views: one.view_count ?? null,
    },
    observedAt: seenAt,
  }
}

/** Without what TikTok adds to tell which app it gave the address to. */
function addressOf({ id, share_url: shared }: TikTokVideo, author: string): string {
  const url = URL.parse(shared ?? '')
  return url === null ? `https://www.tiktok.com/@${author}/video/${id}` : `${url.origin}${url.pathname}`
}

/** @returns the handle in an address of TikTok, in lower case */
export function handleIn(address: string): string | null {
  const account = accountOfAddress(address)
  const handle = account?.handle.toLowerCase() ?? ''
  return account?.platform === platform && /^[\p{L}\p{N}_.]{2,24}$/u.test(handle) ? handle : null
}
