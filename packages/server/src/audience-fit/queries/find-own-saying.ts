import type { AccountId } from '@relais/core/shared/branded'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** In how many of their own, unpaid posts somebody says something, and the newest of them. */
export async function findOwnSaying(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  account: AccountId,
): Promise<{ readonly posts: number; readonly newest: string | null }> {
  const match = matchPredicate(question)
  const [row] = await corpus.select<{ posts: number; newest: string }>({
    sql: `
SELECT toUInt32(uniqExact(id)) AS posts, toString(argMax(id, posted_at)) AS newest
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND ${match.sql}
  AND kind != 'reshare' AND empty(disclosure)`,
    params: { ...match.params, account },
  })
  return row === undefined || row.posts === 0 ? { posts: 0, newest: null } : row
}
