import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { engagementSumsSql, logEngagementSql } from './engagement-sql.ts'

/** What one account wrote on topic, of one kind of post. */
export interface Voice {
  readonly account: string
  readonly platform: string
  readonly kind: string
  readonly posts: number
  readonly postsNamingOthers: number
  /** Weeks counted back from the period's end, and posts in each. */
  readonly weeks: readonly number[]
  readonly postsInWeek: readonly number[]
  /** Posts whose engagement is known, and sums of its logarithm and of the logarithm's square. */
  readonly answered: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** Everybody who wrote on topic in the period, in one row for each kind of post. A post seen twice counts once. */
export async function findVoices(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  signal?: AbortSignal,
): Promise<Voice[]> {
  const match = matchPredicate(question)
  const { end } = boundsOf(question.period)
  return await corpus.select<Voice>({
    sql: `
SELECT
  toString(account) AS account, any(platform) AS platform, kind,
  toUInt32(count()) AS posts, toUInt32(countIf(namesOthers)) AS postsNamingOthers,
  sumMap([week], [toUInt32(1)]) AS byWeek,
  byWeek.1 AS weeks, arrayMap(n -> toUInt32(n), byWeek.2) AS postsInWeek,
  ${engagementSumsSql}
FROM (
  SELECT id, account, platform, kind, notEmpty(targets) AS namesOthers,
    toUInt16(intDiv({end:Int64} - 1 - toUnixTimestamp(posted_at), 604800)) AS week,
    ${logEngagementSql} AS answer
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}
  ${newestFirstSql}
)
GROUP BY account, kind`,
    params: { ...match.params, end: end.getTime() / 1000 },
    ...(signal ? { signal } : {}),
  })
}
