import { explainJump } from '@relais/core/audience/growth/explain-jump'
import { findJumps } from '@relais/core/audience/growth/find-jumps'
import type { AccountId } from '@relais/core/shared/branded'
import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { listCitations } from './queries/list-citations.ts'
import { listCounts } from './queries/list-counts.ts'
import { listOwnPosts } from './queries/list-own-posts.ts'

/**
 * How many followers came at once in a period without anything that explains it.
 * Method: docs/methods/growth.md
 * @param accounts at most some tens
 * @returns by account; who has no such jump is absent
 */
export async function findOpenJumps(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  period: Period,
): Promise<ReadonlyMap<string, number>> {
  const found = await Promise.all(
    accounts.map(
      async (account) => [account, await countUnexplained(corpus, account as AccountId, period)] as const,
    ),
  )
  return new Map(found.filter(([, count]) => count > 0))
}

async function countUnexplained(corpus: ScopedCorpus, account: AccountId, period: Period): Promise<number> {
  const { start, end } = boundsOf(period)
  const jumps = findJumps(await listCounts(corpus, account)).filter(
    ({ fromMs, toMs }) => toMs >= start.getTime() && fromMs < end.getTime(),
  )
  if (jumps.length === 0) return 0
  const [posts, citations] = await Promise.all([
    listOwnPosts(corpus, account),
    listCitations(corpus, account),
  ])
  return jumps
    .filter((jump) => explainJump(jump, posts, citations).length === 0)
    .reduce((sum, { excess }) => sum + excess, 0)
}
