import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { engagementsSql, ownVoiceSql } from '../../influence/queries/engagement-sql.ts'

/** Engagement of one account's own posts in a period. */
export interface PeriodEngagement {
  readonly account: string
  readonly posts: number
  /** Posts whose engagement is known, their sum, and the sum that counts half for every 30 days before the end. */
  readonly answered: number
  readonly engagements: number
  readonly recentEngagements: number
  /** Posts whose counts were observed after the period only. */
  readonly observedLater: number
}

/** @param whereSql condition on rows of `post`, in brackets */
async function sumEngagement(
  corpus: ScopedCorpus,
  whereSql: string,
  params: MatchParams,
  period: Period,
): Promise<ReadonlyMap<string, PeriodEngagement>> {
  const { start, end } = boundsOf(period)
  const rows = await corpus.select<PeriodEngagement>({
    sql: `
SELECT toString(account) AS account, toUInt32(count()) AS posts, toUInt32(count(reactions)) AS answered,
  toFloat64(ifNull(sum(reactions), 0)) AS engagements,
  toFloat64(ifNull(sum(reactions * exp2(-({end:Int64} - toUnixTimestamp(posted_at)) / ${30 * 86_400})), 0)) AS recentEngagements,
  toUInt32(countIf(observed_at >= toDateTime({end:Int64}))) AS observedLater
FROM (
  SELECT id, account, posted_at, observed_at, ${engagementsSql} AS reactions
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${whereSql} AND ${ownVoiceSql}
    AND posted_at >= toDateTime({start:Int64}) AND posted_at < toDateTime({end:Int64})
  ${newestFirstSql}
)
GROUP BY account`,
    params: { ...params, start: start.getTime() / 1000, end: end.getTime() / 1000 },
  })
  return new Map(rows.map((row) => [row.account, row]))
}

type MatchParams = ReturnType<typeof matchPredicate>['params']

/** What these accounts wrote in a period on any subject. */
export function engagementOfAll(corpus: ScopedCorpus, accounts: readonly string[], period: Period) {
  return sumEngagement(corpus, '(account IN {accounts:Array(UInt64)})', { accounts }, period)
}

/** What anybody wrote on topic in the period of the question. */
export function engagementOnTopic(corpus: ScopedCorpus, question: MatchQuestion) {
  const match = matchPredicate(question)
  return sumEngagement(corpus, match.sql, match.params, question.period)
}
