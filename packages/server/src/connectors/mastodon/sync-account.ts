import { findTrouble } from '../../fetching/trouble.ts'
import type { Page, Reach, SyncRequest } from '../connector.ts'
import { notYet, walkBack } from '../walk-back.ts'
import { type AccountCursor, forget, readAccountCursor, remember } from './account-cursor.ts'
import { ask } from './client.ts'
import { findAccount } from './find-account.ts'
import { accountStatuses, type StatusPage } from './lists.ts'
import { readAnswers } from './read-answers.ts'
import { readFollowers } from './read-followers.ts'
import { type MastodonAccount, status } from './schema.ts'
import { toAccount } from './to-account.ts'

const followersEveryMs = 7 * 24 * 60 * 60 * 1000
const platform = 'mastodon'

/** One account: its profile, what it posted, answered and passed on, what others answered, and who follows it. */
export async function* syncAccount(reach: Reach, request: SyncRequest): AsyncGenerator<Page> {
  const { target, sinceMs } = request
  const known = readAccountCursor(request.cursor)
  let person: MastodonAccount
  try {
    person = await findAccount(reach, target.value)
  } catch (error) {
    // Somebody who was there and is not any more has left, or was put out.
    if (known !== null && findTrouble(error)?.code === 'not_found') {
      yield {
        deletions: [{ what: 'account', platform, who: { handle: target.value } }],
        cursor: known,
        cost: 1,
      }
    }
    throw error
  }
  let cursor: AccountCursor = known ?? { ...notYet, followersReadMs: null, recent: {} }
  const row = toAccount(person, reach.baseUrl, reach.clock.now().toISOString())
  yield { accounts: [row], cursor, cost: 1 }
  const nowMs = reach.clock.now().getTime()
  const isNewLook = cursor.underWay === null
  let isFirst = isNewLook
  const list = accountStatuses(reach, person.id)
  for await (const { page, state, share } of walkBack([list], cursor, { sinceMs, nowMs })) {
    if (isFirst) {
      for (const { id, uri } of missing(cursor, page)) {
        const isGone = await isDeleted(reach, id)
        if (!isGone) continue
        cursor = { ...cursor, recent: forget(cursor.recent, id) }
        yield { deletions: [{ what: 'post', platform, id: uri }], cursor, cost: 1 }
      }
    }
    isFirst = false
    const shown = new Set(page.rows.map(({ id }) => id))
    for (const post of page.statuses.filter(({ uri }) => shown.has(uri))) {
      const replies = post.replies_count ?? 0
      const hasGrown = post.reblog == null && replies > 0 && replies !== cursor.recent[post.id]?.replies
      cursor = { ...cursor, recent: remember(cursor.recent, post) }
      if (!hasGrown) continue
      const posts = await readAnswers(reach, post)
      if (posts !== null) yield { posts, cursor, cost: 1 }
    }
    cursor = { ...cursor, ...state }
    yield { posts: page.rows, cursor, cost: 1, share }
  }
  if (nowMs - (cursor.followersReadMs ?? 0) < followersEveryMs) return
  for await (const page of readFollowers(reach, person.id, String(row.handle))) yield { ...page, cursor }
  yield { cursor: { ...cursor, followersReadMs: nowMs }, cost: 0 }
}

/** Posts that were there the last time, and that the newest page goes past without showing them. */
function missing({ recent }: AccountCursor, { statuses }: StatusPage) {
  const times = statuses
    .map(({ created_at }) => Date.parse(created_at ?? ''))
    .filter((ms) => !Number.isNaN(ms))
  const oldestMs = times.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...times)
  const shown = new Set(statuses.map(({ id }) => id))
  return Object.entries(recent)
    .filter(([id, { atMs }]) => atMs > oldestMs && !shown.has(id))
    .map(([id, { uri }]) => ({ id, uri }))
}

/** Whether a server says that a status is gone, rather than hidden from a list. */
export async function isDeleted(reach: Reach, id: string): Promise<boolean> {
  try {
    await ask(reach, `/api/v1/statuses/${encodeURIComponent(id)}`, {}, status)
    return false
  } catch (error) {
    const code = findTrouble(error)?.code
    if (code === 'not_found') return true
    if (code === 'unreadable' || code === 'key_needed' || code === 'not_permitted') return false
    throw error
  }
}
