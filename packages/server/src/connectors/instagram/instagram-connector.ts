import { z } from 'zod'
import type { Pace } from '../../fetching/fetching-client.ts'
import { findTrouble } from '../../fetching/trouble.ts'
import type { Connector, Page, PostToRefresh, Preview, Reach, SyncRequest, Target } from '../connector.ts'
import type { OAuth } from '../oauth.ts'
import { postsPerDay } from '../posts-per-day.ts'
import { notYet, walkBack, walkState } from '../walk-back.ts'
import { webAddress } from '../web-address.ts'
import { countAudience, mostQuestions } from './count-audience.ts'
import { instagramLogin } from './instagram-login.ts'
import { findShown, mediaPerPage, ownAccounts } from './media.ts'
import type { InstagramPerson } from './schema.ts'
import { handleIn, toAccount } from './to-post.ts'

const postsShown = 5
/** A post that stands deeper than this is not looked for again. */
const mostPagesAgain = 4
/** Meta counts by app, account and hour, and shows more to larger accounts: this is what everybody gets. */
const pace: Pace = { requests: 200, perSeconds: 3_600 }

async function preview(reach: Reach, target: Target): Promise<Preview> {
  const { person, isOwn, list } = await findShown(reach, target.value)
  const { rows } = await list(null)
  return {
    found: [
      {
        target,
        name: `${person.name || person.username} (@${person.username})`,
        bio: person.biography || null,
        avatar: person.profile_picture_url ?? null,
        followers: person.followers_count ?? null,
        isOwn,
      },
    ],
    posts: rows.slice(0, postsShown),
    postsPerDay: postsPerDay(
      rows.map(({ at }) => Date.parse(String(at))),
      reach.clock.now().getTime(),
    ),
  }
}

/** How far the posts are read, and on which day (UTC) the followers were last counted. */
const instagramCursor = walkState.extend({ countedOn: z.string().nullable().default(null) })

async function* sync(reach: Reach, { target, cursor, sinceMs }: SyncRequest): AsyncGenerator<Page> {
  let state = instagramCursor.safeParse(cursor).data ?? { ...notYet, countedOn: null }
  const { person, isOwn, list } = await findShown(reach, target.value)
  const now = reach.clock.now()
  yield { accounts: [toAccount(person, now.toISOString())], cursor: state, cost: 1 }
  for await (const step of walkBack([list], state, { sinceMs, nowMs: now.getTime() })) {
    state = { ...step.state, countedOn: state.countedOn }
    yield {
      posts: [...step.page.rows, ...step.page.answersToThem],
      cursor: state,
      cost: 1,
      share: step.share,
    }
  }
  const today = now.toISOString().slice(0, 10)
  if (!isOwn || state.countedOn === today) return
  const counting = await countOrLeave(reach, person)
  if (counting === null) return
  yield {
    counted: [counting.counted],
    cursor: { ...state, countedOn: today },
    cost: counting.questions,
    share: 1,
  }
}

/** Posts are worth more than counts: where Instagram is in trouble with these alone, the next look asks again. */
async function countOrLeave(reach: Reach, person: InstagramPerson) {
  try {
    return await countAudience(reach, person)
  } catch (error) {
    const trouble = findTrouble(error)
    if (reach.signal.aborted || !trouble?.isPassing || trouble.code === 'rate_limited') throw error
    reach.log.info('instagram.counted_later', { trouble: trouble.code })
    return null
  }
}

/** Posts are not shown one by one, except one's own: the newest pages of their authors are read again. */
async function* refresh(reach: Reach, posts: readonly PostToRefresh[]): AsyncGenerator<Page> {
  for (const [author, wanted] of Map.groupBy(posts, (post) => post.author.toLowerCase())) {
    const missing = new Set(wanted.map(({ id }) => id))
    try {
      const { list } = await findShown(reach, author)
      for (let page = 0, next: string | null = null; page < mostPagesAgain && missing.size > 0; page++) {
        const shown = await list(next)
        const again = shown.rows.filter(({ id }) => missing.delete(String(id)))
        yield { posts: [...again, ...shown.answersToThem], cursor: null, cost: page === 0 ? 2 : 1 }
        next = shown.next
        if (next === null) break
      }
    } catch (error) {
      // Whoever is gone, or a personal account now, is not in the way of others.
      if (findTrouble(error)?.code !== 'not_found') throw error
    }
  }
}

/**
 * Instagram, by Meta's Graph API and a token, pasted or authorised: professional accounts, as business discovery
 * shows them to any other; more of the accounts that the token acts for.
 * @param baseUrl tests have their own, and their own `oauth`
 */
export function createInstagramConnector(
  baseUrl = 'https://graph.facebook.com',
  oauth: OAuth = instagramLogin,
): Connector {
  return {
    about: {
      network: 'instagram',
      name: 'Instagram',
      follows: ['account'],
      sees: ['posts', 'reactions', 'views', 'profiles', 'follower_counts', 'history'],
      key: 'either',
      termsUrl: 'https://developers.facebook.com/terms/',
      costs: {
        unit: 'request',
        look: 2,
        page: 1,
        postsPerPage: mediaPerPage,
        refresh: { cost: 2, posts: mediaPerPage },
        perDay: null,
        counted: mostQuestions,
      },
      pace,
    },
    connect: {
      baseUrl,
      keyUrl: 'https://developers.facebook.com/tools/explorer/',
      oauth,
      check: async (reach) => {
        const names = (await ownAccounts(reach)).map(({ username }) => `@${username}`)
        return names.length > 1 ? `${names[0]} +${names.length - 1}` : (names[0] ?? null)
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

export const instagramConnector = createInstagramConnector()
