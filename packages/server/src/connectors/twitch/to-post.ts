import type { SourceRow } from '../connector.ts'
import type { TwitchUser, TwitchVideo } from './schema.ts'

const platform = 'twitch'
const addressIn = /https?:\/\/[^\s<>"')\]]+/gu

/** @param followers null when Twitch does not say */
export const toAccount = (one: TwitchUser, followers: number | null, seenAt: string): SourceRow => ({
  platform,
  handle: one.login,
  name: one.display_name || null,
  bio: one.description || null,
  url: `https://www.twitch.tv/${one.login}`,
  avatar: one.profile_image_url || null,
  // Partners are the ones whose identity Twitch knows.
  verified: one.broadcaster_type === 'partner',
  createdAt: one.created_at ?? null,
  followers,
  observedAt: seenAt,
})

/** A recorded stream, a highlight or an upload. Twitch counts views of them and nothing else. */
export function toPost(one: TwitchVideo, seenAt: string): SourceRow {
  const text = one.description ?? ''
  const { language } = one
  return {
    platform,
    id: one.id,
    author: one.user_login,
    at: one.published_at ?? null,
    title: one.title || null,
    text,
    url: one.url ?? `https://www.twitch.tv/videos/${one.id}`,
    kind: 'video',
    ...(language && language !== 'other' ? { lang: language } : {}),
    links: [...new Set(text.match(addressIn) ?? [])],
    metrics: { views: one.view_count ?? null },
    observedAt: seenAt,
  }
}
