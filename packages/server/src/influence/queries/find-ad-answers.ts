import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { answersPerUnit, logEngagementSql, ownVoiceSql } from './engagement-sql.ts'

/** Posts of one kind by one account whose engagement is known and settled, disclosed as advertising or not. */
export interface AdAnswers {
  readonly account: string
  readonly kind: string
  readonly isDisclosed: boolean
  readonly posts: number
  /** Sums of ln(1 + engagements), and of its square. */
  readonly sum: number
  readonly sumOfSquares: number
}

/** How posts of these accounts in the period were answered, on any subject, by whether they say that they are paid. */
export async function findAdAnswers(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  period: Period,
): Promise<AdAnswers[]> {
  if (accounts.length === 0) return []
  const { start, end } = boundsOf(period)
  return await corpus.select<AdAnswers>({
    sql: `
SELECT toString(account) AS account, kind, notEmpty(disclosure) AS isDisclosed, toUInt32(count()) AS posts,
  toFloat64(sum(answer)) / ${answersPerUnit} AS sum, toFloat64(sum(answer * answer)) / ${answersPerUnit ** 2} AS sumOfSquares
FROM (
  SELECT id, account, kind, disclosure, ${logEngagementSql} AS answer, observed_at >= posted_at + INTERVAL 48 HOUR AS isSettled
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)} AND ${ownVoiceSql}
    AND posted_at >= toDateTime({start:Int64}) AND posted_at < toDateTime({end:Int64})
  ${newestFirstSql}
)
WHERE isNotNull(answer) AND isSettled
GROUP BY account, kind, isDisclosed`,
    params: { accounts, start: start.getTime() / 1000, end: end.getTime() / 1000 },
  })
}
