import { accountOfAddress } from '@relais/core/record/profile-address'
import { usualPace } from '../../fetching/pacer.ts'
import type { Connector, Page, PostToRefresh, Preview, Reach, SyncRequest, Target } from '../connector.ts'
import type { OAuth } from '../oauth.ts'
import { postsPerDay } from '../posts-per-day.ts'
import { notYet, walkBack, walkState } from '../walk-back.ts'
import { webAddress } from '../web-address.ts'
import { ask } from './client.ts'
import { findPerson, lookUp, postsOf, postsPerPage } from './posts.ts'
import { anyAnswer, personAnswer } from './schema.ts'
import { toAccount } from './to-post.ts'
import { xLogin } from './x-login.ts'

const postsShown = 5
const handle = /^[a-z0-9_]{1,15}$/u

async function preview(reach: Reach, target: Target): Promise<Preview> {
  const person = await findPerson(reach, target.value)
  const { rows } = await postsOf(reach, person, null)(null)
  return {
    found: [
      {
        target,
        name: `${person.name ?? person.username} (@${person.username})`,
        bio: person.description || null,
        avatar: person.profile_image_url ?? null,
        followers: person.public_metrics?.followers_count ?? null,
      },
    ],
    posts: rows.slice(0, postsShown),
    postsPerDay: postsPerDay(
      rows.map(({ at }) => Date.parse(String(at))),
      reach.clock.now().getTime(),
    ),
  }
}

async function* sync(reach: Reach, { target, cursor, sinceMs }: SyncRequest): AsyncGenerator<Page> {
  const state = walkState.safeParse(cursor).data ?? notYet
  const person = await findPerson(reach, target.value)
  const nowMs = reach.clock.now().getTime()
  yield { accounts: [toAccount(person, reach.clock.now().toISOString())], cursor: state, cost: 1 }
  for await (const step of walkBack([postsOf(reach, person, sinceMs)], state, { sinceMs, nowMs }))
    yield { posts: step.page.rows, cursor: step.state, cost: 1, share: step.share }
}

async function* refresh(reach: Reach, posts: readonly PostToRefresh[]): AsyncGenerator<Page> {
  for (let start = 0; start < posts.length; start += postsPerPage) {
    const ids = posts.slice(start, start + postsPerPage).map(({ id }) => id)
    const { rows, gone } = await lookUp(reach, ids)
    const deletions = gone.map((id) => ({ what: 'post', platform: 'twitter', id }) as const)
    yield { posts: rows, deletions, cursor: null, cost: 1 }
  }
}

/**
 * X, by its API version 2: with the bearer token of an app of the workspace's own, or as somebody who authorised it.
 * @param baseUrl tests have their own, and their own `oauth`
 */
export function createXConnector(baseUrl = 'https://api.x.com', oauth: OAuth = xLogin): Connector {
  return {
    about: {
      network: 'x',
      name: 'X',
      platform: 'twitter',
      follows: ['account'],
      sees: ['posts', 'reactions', 'views', 'profiles', 'follower_counts', 'deletions', 'history'],
      key: 'either',
      termsUrl: 'https://developer.x.com/en/developer-terms/agreement-and-policy',
      costs: {
        unit: 'request',
        look: 2,
        page: 1,
        postsPerPage,
        refresh: { cost: 1, posts: postsPerPage },
        perDay: null,
      },
      pace: usualPace,
    },
    connect: {
      baseUrl,
      keyUrl: 'https://console.x.com',
      oauth,
      check: async (reach) => {
        if (reach.credentials?.kind === 'token')
          return `@${(await ask(reach, '/2/users/me', {}, personAnswer)).data?.username ?? ''}`
        // Free of charge, and for the bearer token of an app alone.
        await ask(reach, '/2/usage/tweets', {}, anyAnswer)
        return null
      },
    },
    recognise: (text) => {
      const url = webAddress(text)
      const account = url === null ? null : accountOfAddress(url.href)
      const value = account?.handle.toLowerCase() ?? ''
      return account?.platform === 'twitter' && handle.test(value)
        ? { kind: 'account', value, baseUrl }
        : null
    },
    preview,
    sync,
    refresh,
  }
}

export const xConnector = createXConnector()
