import { findTrouble } from '../../fetching/trouble.ts'
import type { Page, Reach } from '../connector.ts'
import { type Answered, ask } from './client.ts'
import { fullHandle } from './full-handle.ts'
import { account, anyList } from './schema.ts'
import { toAccount } from './to-account.ts'

const pageSize = 80
/** Of larger audiences the newest so many are read: they stand for the rest, and a look stays affordable. */
const mostPages = 20

/** Who follows an account, where the server and the account show it. Since when, it does not tell. */
export async function* readFollowers(
  reach: Reach,
  id: string,
  handle: string,
): AsyncGenerator<Omit<Page, 'cursor'>> {
  let next: string | null = null
  for (let page = 0; page < mostPages; page++) {
    let answer: Answered<unknown[]>
    try {
      const asked: Readonly<Record<string, string | number | null>> = { limit: pageSize, max_id: next }
      answer = await ask(reach, `/api/v1/accounts/${encodeURIComponent(id)}/followers`, asked, anyList)
    } catch (error) {
      const code = findTrouble(error)?.code
      // Many servers show lists of followers only to their own people; the number is known all the same.
      if (code === 'key_needed' || code === 'not_permitted' || code === 'not_found') return
      throw error
    }
    const seenAt = reach.clock.now().toISOString()
    const people = answer.value.flatMap((one) => account.safeParse(one).data ?? [])
    yield {
      accounts: people.map((one) => toAccount(one, reach.baseUrl, seenAt)),
      interactions: people.map((one) => ({
        kind: 'follow',
        from: `mastodon/${fullHandle(one.acct, one.uri ?? one.url, reach.baseUrl)}`,
        to: `mastodon/${handle}`,
      })),
      cost: 1,
    }
    if (answer.nextMaxId === null || answer.nextMaxId === next) return
    next = answer.nextMaxId
  }
}
