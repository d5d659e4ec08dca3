import type { CountAge } from '@relais/core/influence/count-age'
import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { countAgeSql, engagementSumsSql, logEngagementSql, ownVoiceSql } from './engagement-sql.ts'

/** What one account wrote on any subject in the period, of one kind of post and counted at one age. */
export interface PostTotal {
  readonly account: string
  readonly kind: string
  readonly age: CountAge
  readonly posts: number
  readonly answered: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** Everything that these accounts wrote in the period, reshares left out. */
export async function totalPosts(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  period: Period,
): Promise<PostTotal[]> {
  if (accounts.length === 0) return []
  const { start, end } = boundsOf(period)
  return await corpus.select<PostTotal>({
    sql: `
SELECT toString(account) AS account, kind, age, toUInt32(count()) AS posts,
  ${engagementSumsSql}
FROM (
  SELECT id, account, kind, ${countAgeSql} AS age, ${logEngagementSql} AS answer
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)} AND ${ownVoiceSql}
    AND posted_at >= toDateTime({start:Int64}) AND posted_at < toDateTime({end:Int64})
  ${newestFirstSql}
)
GROUP BY account, kind, age`,
    params: { accounts, start: start.getTime() / 1000, end: end.getTime() / 1000 },
  })
}
