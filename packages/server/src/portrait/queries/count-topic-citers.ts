import type { AccountId } from '@relais/core/shared/branded'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** How many different people cite an account in posts on a topic. */
export async function countTopicCiters(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  account: AccountId,
): Promise<number> {
  const match = matchPredicate(question)
  const [row] = await corpus.select<{ citers: number }>({
    sql: `
SELECT toUInt32(uniqExact(post.account)) AS citers
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account != {account:UInt64} AND has(targets, {account:UInt64}) AND ${match.sql}`,
    params: { ...match.params, account },
  })
  return row?.citers ?? 0
}
