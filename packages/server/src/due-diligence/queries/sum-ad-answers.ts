import type { AdAnswerSums } from '@relais/core/influence/measure-ad-response'
import type { AccountId } from '@relais/core/shared/branded'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface AdSums extends AdAnswerSums {
  /** Posts, whether or not it is known how they were answered. */
  readonly all: number
}

/** `answer` is ln(1 + engagements) in ten-thousandths; counts of a post's first two days are left out. */
const sql = `
SELECT kind, isDisclosed, toUInt32(count()) AS all, toUInt32(count(settled)) AS posts,
  toFloat64(ifNull(sum(settled), 0)) / 1e4 AS sum,
  toFloat64(ifNull(sum(toInt64(settled) * settled), 0)) / 1e8 AS sumOfSquares
FROM (
  SELECT kind, notEmpty(disclosure) AS isDisclosed, if(count_age = 'settled', answer, NULL) AS settled FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND kind != 'reshare'
  ${newestFirstSql}
)
GROUP BY kind, isDisclosed`

/** How somebody's paid and other posts were answered, whatever the subject and the day. */
export async function sumAdAnswers(corpus: ScopedCorpus, account: AccountId): Promise<AdSums[]> {
  return await corpus.select<AdSums>({ sql, params: { account } })
}
