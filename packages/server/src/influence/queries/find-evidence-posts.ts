import type { EngagementModel } from '@relais/core/influence/expect-engagement'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { engagementsSql, logEngagementSql, ownVoiceSql } from './engagement-sql.ts'

export const evidencePostsPerPerson = 3

export interface EvidencePost {
  readonly account: string
  readonly id: string
  /** Seconds since 1970. */
  readonly postedAt: number
  readonly engagements: number | null
}

/**
 * The posts on topic that best show why: of each person the three most answered ones, measured against what their
 * platform and kind predict; those whose engagement is not known come last, newest first.
 */
export async function findEvidencePosts(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  accounts: readonly string[],
  model: EngagementModel,
): Promise<EvidencePost[]> {
  if (accounts.length === 0) return []
  const match = matchPredicate(question)
  const cells = model.cells.map(({ platform, kind }) => `${platform}/${kind}`)
  return await corpus.select<EvidencePost>({
    sql: `
SELECT toString(account) AS account, toString(id) AS id, toUnixTimestamp(posted_at) AS postedAt, toFloat64(engagements) AS engagements
FROM (
  SELECT id, account, posted_at, ${engagementsSql} AS engagements,
    ${logEngagementSql} / 10000 - transform(concat(platform, '/', kind), {cells:Array(String)}, {means:Array(Float64)}, 0.) AS response
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)} AND ${ownVoiceSql} AND ${match.sql}
  ${newestFirstSql}
) AS found
ORDER BY response DESC NULLS LAST, found.posted_at DESC, found.id LIMIT ${evidencePostsPerPerson} BY found.account`,
    params: {
      ...match.params,
      accounts,
      cells: cells.length === 0 ? [''] : cells,
      means: cells.length === 0 ? [0] : model.cells.map(({ mean }) => mean),
    },
  })
}
