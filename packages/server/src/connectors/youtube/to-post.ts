import type { SourceRow } from '../connector.ts'
import type { YouTubeChannel, YouTubeComment, YouTubeThread, YouTubeVideo } from './schema.ts'

const platform = 'youtube'
const addressIn = /https?:\/\/[^\s<>"')\]]+/gu

/** Channels go by their ids, which never change: so a channel's feed and this tell of the same account. */
export function toAccount({ id, snippet, statistics }: YouTubeChannel, seenAt: string): SourceRow {
  const isHidden = statistics?.hiddenSubscriberCount === true
  return {
    platform,
    handle: id,
    name: snippet.title ?? null,
    bio: snippet.description || null,
    url: snippet.customUrl
      ? `https://www.youtube.com/${snippet.customUrl}`
      : `https://www.youtube.com/channel/${id}`,
    avatar: snippet.thumbnails?.medium?.url ?? snippet.thumbnails?.default?.url ?? null,
    country: snippet.country ?? null,
    createdAt: snippet.publishedAt ?? null,
    followers: isHidden ? null : (statistics?.subscriberCount ?? null),
    posts: statistics?.videoCount ?? null,
    observedAt: seenAt,
  }
}

/** What is missing is unknown: channels may hide likes, and switch comments off. */
export function toPost({ id, snippet, statistics }: YouTubeVideo, seenAt: string): SourceRow {
  const text = snippet.description ?? ''
  const lang = snippet.defaultAudioLanguage ?? snippet.defaultLanguage
  return {
    platform,
    id,
    author: snippet.channelId ?? null,
    at: snippet.publishedAt ?? null,
    title: snippet.title ?? null,
    text,
    url: `https://www.youtube.com/watch?v=${id}`,
    kind: 'video',
    ...(lang ? { lang: lang.split('-')[0] } : {}),
    links: [...new Set(text.match(addressIn) ?? [])],
    metrics: {
      views: statistics?.viewCount ?? null,
      likes: statistics?.likeCount ?? null,
      comments: statistics?.commentCount ?? null,
    },
    observedAt: seenAt,
  }
}

/** Where comments were read. */
interface Under {
  readonly videoId: string
  readonly channelId: string
  readonly seenAt: string
}

function toReply(one: YouTubeComment, replies: number | null, parent: YouTubeComment | null, under: Under) {
  const { snippet } = one
  return {
    platform,
    id: one.id,
    author: snippet.authorChannelId?.value ?? null,
    authorProfile: { name: snippet.authorDisplayName ?? null, avatar: snippet.authorProfileImageUrl ?? null },
    at: snippet.publishedAt ?? null,
    text: snippet.textOriginal ?? snippet.textDisplay ?? '',
    url: `https://www.youtube.com/watch?v=${under.videoId}&lc=${one.id}`,
    kind: 'reply',
    replyTo:
      parent === null
        ? { author: under.channelId, id: under.videoId }
        : { author: parent.snippet.authorChannelId?.value ?? null, id: parent.id },
    metrics: { likes: snippet.likeCount ?? null, ...(replies === null ? {} : { comments: replies }) },
    observedAt: under.seenAt,
  } satisfies SourceRow
}

/** A comment and those answers to it that came along (YouTube shows up to five). */
export function toReplies({ snippet, replies }: YouTubeThread, under: Under): SourceRow[] {
  const top = snippet.topLevelComment
  return [
    toReply(top, snippet.totalReplyCount ?? null, null, under),
    ...(replies?.comments ?? []).map((one) => toReply(one, null, top, under)),
  ]
}
