import type { Connector, Page, PostToRefresh, Preview, Reach, Target } from '../connector.ts'
import type { OAuth } from '../oauth.ts'
import { postsPerDay } from '../posts-per-day.ts'
import { ask, quotaZone } from './client.ts'
import { recogniseChannel } from './recognise.ts'
import { anyAnswer, channelNames } from './schema.ts'
import { askVideos, findChannel, syncChannel, uploads, videosPerPage } from './sync-channel.ts'
import { toAccount, toPost } from './to-post.ts'
import { youtubeLogin } from './youtube-login.ts'

const postsShown = 5
/** Ids of comments are longer: those are read with their video. */
const videoId = /^[\w-]{11}$/u

async function preview(reach: Reach, target: Target): Promise<Preview> {
  const channel = await findChannel(reach, target.value)
  const { rows } = await uploads(reach, channel)(null)
  const { avatar, bio } = toAccount(channel, '')
  return {
    found: [
      {
        target: { ...target, value: channel.id },
        name: channel.snippet.title ?? channel.id,
        bio: typeof bio === 'string' ? bio : null,
        avatar: typeof avatar === 'string' ? avatar : null,
        followers: channel.statistics?.subscriberCount ?? null,
      },
    ],
    posts: rows.slice(0, postsShown),
    postsPerDay: postsPerDay(
      rows.map(({ at }) => Date.parse(String(at))),
      reach.clock.now().getTime(),
    ),
  }
}

async function* refresh(reach: Reach, posts: readonly PostToRefresh[]): AsyncGenerator<Page> {
  const videos = posts.filter(({ id }) => videoId.test(id))
  for (let start = 0; start < videos.length; start += videosPerPage) {
    const batch = videos.slice(start, start + videosPerPage)
    const found = await askVideos(
      reach,
      batch.map(({ id }) => id),
    )
    const seenAt = reach.clock.now().toISOString()
    const there = new Set(found.map(({ id }) => id))
    yield {
      posts: found.map((one) => toPost(one, seenAt)),
      deletions: batch
        .filter(({ id }) => !there.has(id))
        .map(({ platform, id }) => ({ what: 'post', platform, id }) as const),
      cursor: null,
      cost: 1,
    }
  }
}

/**
 * YouTube, by its Data API: with a key of the workspace's own, or as somebody who authorised an app of it. What is not
 * public is left out with either: an authorisation would show its owner's private videos.
 * @param baseUrl where it listens; tests have their own, and their own `oauth`
 */
export function createYouTubeConnector(
  baseUrl = process.env.RELAIS_YOUTUBE_API || 'https://www.googleapis.com',
  oauth: OAuth = youtubeLogin,
): Connector {
  return {
    about: {
      network: 'youtube',
      name: 'YouTube',
      follows: ['account'],
      sees: [
        'posts',
        'replies_to_posts',
        'reactions',
        'views',
        'profiles',
        'follower_counts',
        'deletions',
        'history',
      ],
      key: 'either',
      termsUrl: 'https://developers.google.com/youtube/terms/api-services-terms-of-service',
      costs: {
        unit: 'quota_unit',
        look: 3,
        page: 2,
        postsPerPage: videosPerPage,
        refresh: { cost: 1, posts: videosPerPage },
        perDay: 10_000,
        dayZone: quotaZone,
      },
      pace: { requests: 50, perSeconds: 10 },
    },
    connect: {
      baseUrl,
      keyUrl: 'https://console.cloud.google.com/apis/credentials',
      oauth,
      check: async (reach) => {
        if (reach.credentials?.kind === 'token') {
          const own = await ask(reach, 'channels', { part: 'snippet', mine: 'true' }, channelNames)
          return own.items[0]?.snippet.title ?? null
        }
        await ask(reach, 'i18nLanguages', { part: 'snippet' }, anyAnswer)
        return null
      },
    },
    recognise: (text) => {
      const value = recogniseChannel(text)
      return value === null ? null : { kind: 'account', value, baseUrl }
    },
    preview,
    sync: syncChannel,
    refresh,
  }
}

export const youtubeConnector = createYouTubeConnector()
