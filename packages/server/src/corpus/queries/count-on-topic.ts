import { type MatchQuestion, matchPredicate } from '../match-predicate.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** How many posts on a topic these people wrote; who wrote none is absent. */
export async function countOnTopic(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (accounts.length === 0) return new Map()
  const match = matchPredicate(question)
  const rows = await corpus.select<{ account: string; posts: number }>({
    sql: `
SELECT toString(account) AS account, toUInt32(uniqExact(id)) AS posts
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND post.account IN {accounts:Array(UInt64)} AND ${match.sql}
GROUP BY account`,
    params: { ...match.params, accounts },
  })
  return new Map(rows.map(({ account, posts }) => [account, posts]))
}
