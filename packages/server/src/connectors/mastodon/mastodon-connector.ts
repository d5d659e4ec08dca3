import { findTrouble } from '../../fetching/trouble.ts'
import type {
  Connector,
  Deletion,
  Page,
  PostToRefresh,
  Preview,
  Reach,
  SourceRow,
  SyncRequest,
  Target,
} from '../connector.ts'
import { postsPerDay } from '../posts-per-day.ts'
import { notYet, walkBack, walkState } from '../walk-back.ts'
import { ask } from './client.ts'
import { findAccount, findServer } from './find-account.ts'
import { accountStatuses, hashtagTimeline, type StatusPage } from './lists.ts'
import { recognise } from './recognise.ts'
import { status } from './schema.ts'
import { syncAccount } from './sync-account.ts'
import { toAccount } from './to-account.ts'
import { isPublic, toPost } from './to-post.ts'

const postsShown = 5
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

async function preview(reach: Reach, target: Target): Promise<Preview> {
  const nowMs = reach.clock.now().getTime()
  const newest = (page: StatusPage) => ({
    posts: page.rows.filter(({ at }) => at !== null).slice(0, postsShown),
    postsPerDay: postsPerDay(
      page.rows.map(({ at }) => Date.parse(String(at))),
      nowMs,
    ),
  })
  if (target.kind === 'hashtag') {
    const page = await hashtagTimeline(reach, target.value)(null)
    return {
      found: [{ target, name: `#${target.value}`, bio: null, avatar: null, followers: null }],
      ...newest(page),
    }
  }
  const baseUrl = await findServer(reach, target.value)
  const home = { ...reach, baseUrl }
  const person = await findAccount(home, target.value)
  const row = toAccount(person, baseUrl, reach.clock.now().toISOString())
  const page = await accountStatuses(home, person.id)(null)
  const name = text(row.name) === null ? `@${target.value}` : `${String(row.name)} (@${target.value})`
  const found = {
    target: { ...target, baseUrl },
    name,
    bio: text(row.bio),
    avatar: text(row.avatar),
    followers: person.followers_count ?? null,
  }
  return { found: [found], ...newest(page) }
}

async function* syncHashtag(reach: Reach, { target, cursor, sinceMs }: SyncRequest): AsyncGenerator<Page> {
  const state = walkState.safeParse(cursor).data ?? notYet
  const nowMs = reach.clock.now().getTime()
  for await (const step of walkBack([hashtagTimeline(reach, target.value)], state, { sinceMs, nowMs })) {
    yield { posts: step.page.rows, cursor: step.state, cost: 1, share: step.share }
  }
}

/** Only where the address of a status holds its own server's id for it, as Mastodon's do. */
async function* refresh(reach: Reach, posts: readonly PostToRefresh[]): AsyncGenerator<Page> {
  for (const { platform, id } of posts) {
    const url = URL.parse(id)
    const key = /\/statuses\/(\d+)$/u.exec(url?.pathname ?? '')?.[1]
    if (key === undefined || url?.origin !== new URL(reach.baseUrl).origin) continue
    const rows: SourceRow[] = []
    const deletions: Deletion[] = []
    try {
      const { value } = await ask(reach, `/api/v1/statuses/${key}`, {}, status)
      const told = { server: reach.baseUrl, seenAt: reach.clock.now().toISOString() }
      if (isPublic(value)) rows.push(toPost(value, told))
      else deletions.push({ what: 'post', platform, id })
    } catch (error) {
      if (findTrouble(error)?.code !== 'not_found') throw error
      deletions.push({ what: 'post', platform, id })
    }
    yield { posts: rows, deletions, cursor: null, cost: 1 }
  }
}

/** Mastodon, and the servers that speak its protocol: Pleroma, Akkoma, Pixelfed, Friendica, snac. Only what is public. */
export const mastodonConnector: Connector = {
  about: {
    network: 'mastodon',
    name: 'Mastodon',
    follows: ['account', 'hashtag'],
    sees: [
      'posts',
      'replies_to_posts',
      'reactions',
      'profiles',
      'follower_counts',
      'follower_lists',
      'deletions',
      'history',
    ],
    key: 'none',
    termsUrl: null,
    costs: {
      unit: 'request',
      look: 2,
      page: 1,
      postsPerPage: 40,
      refresh: { cost: 1, posts: 1 },
      perDay: null,
    },
    // Mastodon allows 300 in five minutes to an address (https://docs.joinmastodon.org/api/rate-limits/).
    pace: { requests: 8, perSeconds: 10 },
  },
  recognise,
  preview,
  sync: (reach, request) =>
    request.target.kind === 'hashtag' ? syncHashtag(reach, request) : syncAccount(reach, request),
  refresh,
}
