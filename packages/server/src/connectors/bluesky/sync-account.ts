import { findTrouble } from '../../fetching/trouble.ts'
import type { Page, Reach, SyncRequest } from '../connector.ts'
import { notYet, walkBack } from '../walk-back.ts'
import { type AccountCursor, readAccountCursor, rememberAnswers } from './account-cursor.ts'
import { findPerson, type Person } from './find-person.ts'
import { authorFeed, ownRecords } from './lists.ts'
import { readFollowers } from './read-followers.ts'
import { readThread } from './read-thread.ts'

const followersEveryMs = 7 * 24 * 60 * 60 * 1000

/**
 * One account: its profile, what it posted, answered and reposted, what others answered, and who follows it. Found by
 * its DID once it is known, so that a new handle changes nothing.
 */
export async function* syncAccount(reach: Reach, request: SyncRequest): AsyncGenerator<Page> {
  const { target, sinceMs } = request
  const server = reach.baseUrl
  const known = readAccountCursor(request.cursor)
  let person: Person
  try {
    person = await findPerson(reach, server, known?.did ?? target.value)
  } catch (error) {
    // Somebody who was there and is not any more has left, or has hidden everything.
    if (known !== null && findTrouble(error)?.code === 'not_found') {
      const who = { id: known.did }
      yield { deletions: [{ what: 'account', platform: 'bluesky', who }], cursor: known, cost: 1 }
    }
    throw error
  }
  let cursor: AccountCursor = known ?? { ...notYet, did: person.did, answers: {}, followersReadMs: null }
  yield { accounts: [person.row], cursor, cost: 1 }
  const lists = person.isCounted ? [authorFeed(reach, server, person)] : ownRecords(reach, server, person)
  const nowMs = reach.clock.now().getTime()
  for await (const { page, state, share } of walkBack(lists, cursor, { sinceMs, nowMs })) {
    for (const [uri, count] of page.answers ?? []) {
      if (count === 0 || count === cursor.answers[uri]) continue
      const posts = await readThread(reach, server, uri)
      cursor = { ...cursor, answers: rememberAnswers(cursor.answers, uri, count) }
      yield { posts, cursor, cost: 1 }
    }
    cursor = { ...cursor, ...state }
    yield { posts: page.rows, cursor, cost: 1, share }
  }
  if (!person.isCounted || nowMs - (cursor.followersReadMs ?? 0) < followersEveryMs) return
  for await (const page of readFollowers(reach, server, person.did)) yield { ...page, cursor }
  yield { cursor: { ...cursor, followersReadMs: nowMs }, cost: 0 }
}
