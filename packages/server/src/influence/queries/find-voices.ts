import type { CountAge } from '@relais/core/influence/count-age'
import { type EvidencePost, evidencePostsPerPerson } from '@relais/core/influence/pick-evidence'
import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import {
  answersPerUnit,
  countAgeSql,
  engagementSumsSql,
  engagementsSql,
  logEngagementSql,
} from './engagement-sql.ts'

/** What one account wrote on topic, of one kind of post and counted at one age. */
export interface Voice {
  readonly account: string
  readonly platform: string
  readonly kind: string
  readonly age: CountAge
  readonly posts: number
  readonly postsNamingOthers: number
  /** Of each post: how many whole days before the period's end. */
  readonly days: readonly number[]
  /** Posts whose engagement is known, and sums of its logarithm and of the logarithm's square. */
  readonly answered: number
  readonly sum: number
  readonly sumOfSquares: number
  /** The most answered posts, then those whose answer is not known; the newest first among equals. */
  readonly best: readonly BestPost[]
}

type BestPost = readonly [
  /** Minus ln(1 + engagements) in ten-thousandths; 1 where it is not known. */
  minusAnswer: number,
  minusPostedAt: number,
  id: string,
  /** -1 where they are not known. */
  engagements: number,
]

/** The posts of a voice among which evidence is picked. */
export function evidenceOf({ account, platform, kind, age, best }: Voice): EvidencePost[] {
  return best.map(([minusAnswer, minusPostedAt, id, engagements]) => ({
    account,
    id,
    platform,
    kind,
    age,
    postedAt: -minusPostedAt,
    engagements: engagements < 0 ? null : engagements,
    answer: minusAnswer > 0 ? null : -minusAnswer / answersPerUnit,
  }))
}

/** Everybody who wrote on topic in the period, in one row for each kind of post and age of its count. A post seen twice counts once. */
export async function findVoices(corpus: ScopedCorpus, question: MatchQuestion): Promise<Voice[]> {
  const match = matchPredicate(question)
  const { end } = boundsOf(question.period)
  return await corpus.select<Voice>({
    sql: `
SELECT
  toString(account) AS account, any(platform) AS platform, kind, age,
  toUInt32(count()) AS posts, toUInt32(countIf(namesOthers)) AS postsNamingOthers,
  groupArray(day) AS days, ${engagementSumsSql},
  groupArraySorted(${evidencePostsPerPerson})((
    toInt32(-ifNull(answer, -1)), -postedAt, toString(id), toFloat64(ifNull(engagements, -1)))) AS best
FROM (
  SELECT id, account, platform, kind, notEmpty(targets) AS namesOthers,
    toInt32(toUnixTimestamp(posted_at)) AS postedAt, toUInt16(intDiv({end:Int64} - 1 - postedAt, 86400)) AS day, ${countAgeSql} AS age,
    ${engagementsSql} AS engagements, ${logEngagementSql} AS answer
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}
  ${newestFirstSql}
)
GROUP BY account, kind, age`,
    params: { ...match.params, end: end.getTime() / 1000 },
  })
}
