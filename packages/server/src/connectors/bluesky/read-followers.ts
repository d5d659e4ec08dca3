import type { Page, Reach, SourceRow } from '../connector.ts'
import { ask } from './client.ts'
import { followersAnswer, profileView } from './schema.ts'
import { toAccount } from './to-account.ts'

const pageSize = 100
/** Of larger audiences the newest so many are read: they stand for the rest, and a look stays affordable. */
const mostPages = 20

/** Who follows an account, newest first, from an AppView. Since when, it does not tell. */
export async function* readFollowers(
  reach: Reach,
  server: string,
  did: string,
): AsyncGenerator<Required<Pick<Page, 'accounts' | 'interactions' | 'cost'>>> {
  let next: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const asked: Readonly<Record<string, string | number | null>> = {
      actor: did,
      limit: pageSize,
      cursor: next,
    }
    const answer = await ask(reach, server, 'app.bsky.graph.getFollowers', asked, followersAnswer)
    const seenAt = reach.clock.now().toISOString()
    const people = answer.followers.flatMap((one) => profileView.safeParse(one).data ?? [])
    const accounts: SourceRow[] = people.map((one) => toAccount(one, seenAt))
    const interactions = people.map((one) => ({
      kind: 'follow',
      from: `bluesky/${one.did}`,
      to: `bluesky/${did}`,
    }))
    yield { accounts, interactions, cost: 1 }
    if (answer.cursor === undefined || answer.cursor === next) return
    next = answer.cursor
  }
}
