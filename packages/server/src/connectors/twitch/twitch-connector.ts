import { accountOfAddress } from '@relais/core/record/profile-address'
import type { Connector, Page, PostToRefresh, Preview, Reach, SyncRequest, Target } from '../connector.ts'
import { postsPerDay } from '../posts-per-day.ts'
import { notYet, walkBack, walkState } from '../walk-back.ts'
import { webAddress } from '../web-address.ts'
import { ask, validate } from './client.ts'
import { userList } from './schema.ts'
import { toAccount } from './to-post.ts'
import { countFollowers, findUser, lookUp, videosOf, videosPerPage } from './videos.ts'

const videosShown = 5
const login = /^\w{3,25}$/u
const videoId = /^\d+$/u

async function preview(reach: Reach, target: Target): Promise<Preview> {
  const user = await findUser(reach, target.value)
  const [followers, { rows }] = await Promise.all([countFollowers(reach, user), videosOf(reach, user)(null)])
  return {
    found: [
      {
        target: { ...target, value: user.login },
        name: user.display_name || user.login,
        bio: user.description || null,
        avatar: user.profile_image_url || null,
        followers,
      },
    ],
    posts: rows.slice(0, videosShown),
    postsPerDay: postsPerDay(
      rows.map(({ at }) => Date.parse(String(at))),
      reach.clock.now().getTime(),
    ),
  }
}

const syncWith = (loginUrl: string) =>
  async function* sync(reach: Reach, { target, cursor, sinceMs }: SyncRequest): AsyncGenerator<Page> {
    const state = walkState.safeParse(cursor).data ?? notYet
    await validate(reach, loginUrl)
    const user = await findUser(reach, target.value)
    const followers = await countFollowers(reach, user)
    const now = reach.clock.now()
    yield { accounts: [toAccount(user, followers, now.toISOString())], cursor: state, cost: 3 }
    const walk = walkBack([videosOf(reach, user)], state, { sinceMs, nowMs: now.getTime() })
    for await (const step of walk)
      yield { posts: step.page.rows, cursor: step.state, cost: 1, share: step.share }
  }

async function* refresh(reach: Reach, posts: readonly PostToRefresh[]): AsyncGenerator<Page> {
  const ids = posts.map(({ id }) => id).filter((id) => videoId.test(id))
  for (let start = 0; start < ids.length; start += videosPerPage) {
    const { rows, gone } = await lookUp(reach, ids.slice(start, start + videosPerPage))
    const deletions = gone.map((id) => ({ what: 'post', platform: 'twitch', id }) as const)
    yield { posts: rows, deletions, cursor: null, cost: 1 }
  }
}

export interface TwitchAddresses {
  readonly apiUrl: string
  readonly loginUrl: string
}

const usual: TwitchAddresses = {
  apiUrl: process.env.RELAIS_TWITCH_API || 'https://api.twitch.tv/helix',
  loginUrl: process.env.RELAIS_TWITCH_LOGIN || 'https://id.twitch.tv/oauth2',
}

/** Twitch, by its API (Helix), as somebody who authorised an app of the workspace's own. */
export function createTwitchConnector({ apiUrl, loginUrl }: TwitchAddresses = usual): Connector {
  return {
    about: {
      network: 'twitch',
      name: 'Twitch',
      follows: ['account'],
      sees: ['posts', 'views', 'profiles', 'follower_counts', 'deletions', 'history'],
      key: 'authorisation',
      termsUrl: 'https://legal.twitch.com/legal/developer-agreement/',
      costs: {
        unit: 'request',
        look: 4,
        page: 1,
        postsPerPage: videosPerPage,
        refresh: { cost: 1, posts: videosPerPage },
        perDay: null,
      },
      // Twitch gives each person who authorised an app 800 points a minute, and most questions cost one.
      pace: { requests: 400, perSeconds: 60 },
    },
    connect: {
      baseUrl: apiUrl,
      keyUrl: 'https://dev.twitch.tv/console/apps',
      oauth: {
        issuer: loginUrl,
        authorizeUrl: `${loginUrl}/authorize`,
        tokenUrl: `${loginUrl}/token`,
        revokeUrl: `${loginUrl}/revoke`,
        // What Relais reads is public; Twitch only wants to know who asks.
        scopes: [],
        hasPkce: false,
        secretIn: 'body',
      },
      check: async (reach) => {
        const [own] = (await ask(reach, '/users', {}, userList)).data
        return own?.login ?? null
      },
    },
    recognise: (text) => {
      const url = webAddress(text)
      const account = url === null ? null : accountOfAddress(url.href)
      const value = account?.handle.toLowerCase() ?? ''
      return account?.platform === 'twitch' && login.test(value)
        ? { kind: 'account', value, baseUrl: apiUrl }
        : null
    },
    preview,
    sync: syncWith(loginUrl),
    refresh,
  }
}

export const twitchConnector = createTwitchConnector()
