import type { MatchQuestion } from '../../corpus/match-predicate.ts'
import { matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** How somebody names a brand, counted over all their posts that do. */
export interface NamingRow {
  readonly account: string
  readonly posts: number
  readonly paid: number
  readonly weeks: number
  /** Seconds since 1970. */
  readonly firstAt: number
  readonly lastAt: number
  readonly answered: number
  readonly comments: number | null
  readonly engagements: number | null
}

/** Those who name the brand most often unpaid come first; so many are looked at. */
export const mostLookedAt = 200

/** Who names a brand unpaid at least so often, and how. Reshares are somebody else's words. */
export async function findBrandVoices(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  fewestPosts: number,
): Promise<NamingRow[]> {
  const match = matchPredicate(question)
  return await corpus.select<NamingRow>({
    sql: `
SELECT toString(account) AS account, toUInt32(countIf(isUnpaid)) AS posts, toUInt32(countIf(NOT isUnpaid)) AS paid,
  toUInt32(uniqExactIf(toMonday(posted_at), isUnpaid)) AS weeks,
  toUnixTimestamp(minIf(posted_at, isUnpaid)) AS firstAt, toUnixTimestamp(maxIf(posted_at, isUnpaid)) AS lastAt,
  toUInt32(uniqExactArrayIf(replied, isUnpaid AND kind = 'reply')) AS answered,
  toFloat64(sumIf(comments, isUnpaid)) AS comments, toFloat64(sumIf(engagements, isUnpaid)) AS engagements
FROM (
  SELECT account, id, kind, posted_at, comments, engagements, empty(disclosure) AS isUnpaid,
    arrayFilter((one, how) -> how = 'reply' AND one != account, targets, target_kinds) AS replied
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql} AND kind != 'reshare'
  ${newestFirstSql}
)
GROUP BY account
HAVING posts >= {fewestPosts:UInt32}
ORDER BY posts DESC, account
LIMIT ${mostLookedAt}`,
    params: { ...match.params, fewestPosts },
  })
}
