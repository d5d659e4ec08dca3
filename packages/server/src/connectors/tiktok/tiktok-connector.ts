import type { Connector, Page, PostToRefresh, Preview, Reach, SyncRequest, Target } from '../connector.ts'
import type { OAuth } from '../oauth.ts'
import { postsPerDay } from '../posts-per-day.ts'
import { notYet, walkBack, walkState } from '../walk-back.ts'
import { webAddress } from '../web-address.ts'
import { tiktokLogin } from './tiktok-login.ts'
import { handleIn, toAccount, toPost } from './to-post.ts'
import { findFollowed, findOwner, lookUp, videosOf, videosPerPage } from './videos.ts'

const videosShown = 5
const videoId = /^\d+$/u

async function preview(reach: Reach, target: Target): Promise<Preview> {
  const user = await findFollowed(reach, target.value)
  const { rows } = await videosOf(reach, user)(null)
  return {
    found: [
      {
        target,
        name: `${user.display_name || user.username} (@${user.username})`,
        bio: user.bio_description || null,
        avatar: user.avatar_url || null,
        followers: user.follower_count ?? null,
      },
    ],
    posts: rows.slice(0, videosShown),
    postsPerDay: postsPerDay(
      rows.map(({ at }) => Date.parse(String(at))),
      reach.clock.now().getTime(),
    ),
  }
}

async function* sync(reach: Reach, { target, cursor, sinceMs }: SyncRequest): AsyncGenerator<Page> {
  const state = walkState.safeParse(cursor).data ?? notYet
  const user = await findFollowed(reach, target.value)
  const now = reach.clock.now()
  yield { accounts: [toAccount(user, now.toISOString())], cursor: state, cost: 1 }
  const walk = walkBack([videosOf(reach, user)], state, { sinceMs, nowMs: now.getTime() })
  for await (const step of walk)
    yield { posts: step.page.rows, cursor: step.state, cost: 1, share: step.share }
}

/** TikTok says of others' videos that it knows none: they are not asked about, or they would count as gone. */
async function* refresh(reach: Reach, posts: readonly PostToRefresh[]): AsyncGenerator<Page> {
  const { username } = await findOwner(reach)
  yield { cursor: null, cost: 1 }
  const isOwn = ({ author }: PostToRefresh) => author.toLowerCase() === username.toLowerCase()
  const ids = posts.filter((post) => isOwn(post) && videoId.test(post.id)).map(({ id }) => id)
  for (let start = 0; start < ids.length; start += videosPerPage) {
    const batch = ids.slice(start, start + videosPerPage)
    const found = await lookUp(reach, batch)
    const seenAt = reach.clock.now().toISOString()
    const there = new Set(found.map(({ id }) => id))
    yield {
      posts: found.map((video) => toPost(video, username, seenAt)),
      deletions: batch
        .filter((id) => !there.has(id))
        .map((id) => ({ what: 'post', platform: 'tiktok', id }) as const),
      cursor: null,
      cost: 1,
    }
  }
}

/**
 * TikTok, by its Display API, as the creator who authorised an app of the workspace's own: their profile and their
 * public videos, and nobody else's.
 * @param baseUrl tests have their own, and their own `oauth`
 */
export function createTikTokConnector(
  baseUrl = process.env.RELAIS_TIKTOK_API || 'https://open.tiktokapis.com',
  oauth: OAuth = tiktokLogin,
): Connector {
  return {
    about: {
      network: 'tiktok',
      name: 'TikTok',
      follows: ['account'],
      sees: ['posts', 'reactions', 'views', 'profiles', 'follower_counts', 'deletions', 'history'],
      key: 'authorisation',
      termsUrl: 'https://www.tiktok.com/legal/page/global/tik-tok-developer-terms-of-service/en',
      costs: {
        unit: 'request',
        look: 2,
        page: 1,
        postsPerPage: videosPerPage,
        refresh: { cost: 2, posts: videosPerPage },
        perDay: null,
      },
      // TikTok takes 600 a minute of each of the three questions that Relais asks.
      pace: { requests: 400, perSeconds: 60 },
    },
    connect: {
      baseUrl,
      keyUrl: 'https://developers.tiktok.com/apps/',
      oauth,
      check: async (reach) => {
        const owner = await findOwner(reach)
        // People may untick what they like: one video is asked for to see whether videos may be.
        await videosOf(reach, owner, 1)(null)
        return `@${owner.username}`
      },
    },
    recognise: (text) => {
      const url = webAddress(text)
      const value = url === null ? null : handleIn(url.href)
      return value === null ? null : { kind: 'account', value, baseUrl }
    },
    preview,
    sync,
    refresh,
  }
}

export const tiktokConnector = createTikTokConnector()
