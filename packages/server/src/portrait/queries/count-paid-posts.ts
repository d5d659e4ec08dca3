import type { AccountId } from '@relais/core/shared/branded'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** In how many posts an account says of something that it is paid for. */
export async function countPaidPosts(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  account: AccountId,
): Promise<number> {
  const match = matchPredicate(question)
  const [row] = await corpus.select<{ posts: number }>({
    sql: `
SELECT toUInt32(uniqExact(id)) AS posts
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND kind != 'reshare' AND notEmpty(disclosure)
  AND ${match.sql}`,
    params: { ...match.params, account },
  })
  return row?.posts ?? 0
}
