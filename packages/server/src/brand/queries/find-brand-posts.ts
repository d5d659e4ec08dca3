import type { SentimentLabel } from '@relais/core/sentiment/sentiment-model'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface BrandPost {
  readonly account: string
  readonly id: string
  /** Empty: unknown. */
  readonly sentiment: SentimentLabel | ''
  readonly probability: number
  readonly isConfident: boolean
  /** Seconds since 1970. */
  readonly postedAt: number
  readonly kind: string
  readonly language: string
}

/** The newest posts by each of these accounts that name the brand: their own words, and not paid for. */
export async function findBrandPosts(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  accounts: readonly string[],
  postsPerAccount: number,
): Promise<BrandPost[]> {
  if (accounts.length === 0) return []
  const match = matchPredicate(question)
  return await corpus.select<BrandPost>({
    sql: `
SELECT toString(account) AS account, toString(id) AS id, sentiment, toFloat64(sentiment_probability) AS probability,
  sentiment_confident AS isConfident, toUnixTimestamp(posted_at) AS postedAt, kind, lang AS language
FROM (
  SELECT account, id, sentiment, sentiment_probability, sentiment_confident, posted_at, kind, lang
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)} AND ${match.sql}
    AND kind != 'reshare' AND empty(disclosure)
  ${newestFirstSql}
)
ORDER BY posted_at DESC, id
LIMIT {postsPerAccount:UInt32} BY account`,
    params: { ...match.params, accounts, postsPerAccount },
  })
}
