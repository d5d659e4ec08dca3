import type { DatedPost } from '@relais/core/portrait/good-moment'
import type { AccountId } from '@relais/core/shared/branded'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** What one account says about a brand. */
export interface BrandWords {
  /** Unpaid posts whose tone the model stands by. */
  readonly favourable: number
  readonly against: number
  readonly paid: number
  readonly lastFavourable: DatedPost | null
  readonly lastAgainst: DatedPost | null
}

interface Row {
  readonly postId: string
  readonly day: string
  readonly label: string
  readonly isPaid: boolean
}

/** The posts of one account that name a brand, by tone and by whether they are paid. */
export async function findBrandWords(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  account: AccountId,
): Promise<BrandWords> {
  const match = matchPredicate(question)
  const rows = await corpus.select<Row>({
    sql: `
SELECT toString(id) AS postId, toString(toDate(posted_at)) AS day, if(sentiment_confident, toString(sentiment), '') AS label, notEmpty(disclosure) AS isPaid
FROM (
  SELECT id, posted_at, sentiment, sentiment_confident, disclosure
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND kind != 'reshare' AND ${match.sql}
  ${newestFirstSql}
)
ORDER BY posted_at DESC`,
    params: { ...match.params, account },
  })
  const unpaid = (label: string) => rows.filter((row) => !row.isPaid && row.label === label)
  const newest = ([row]: readonly Row[]) => (row ? { postId: row.postId, day: row.day } : null)
  const [favourable, against] = [unpaid('pos'), unpaid('neg')]
  return {
    favourable: favourable.length,
    against: against.length,
    paid: rows.filter(({ isPaid }) => isPaid).length,
    lastFavourable: newest(favourable),
    lastAgainst: newest(against),
  }
}
