import type { SentimentLabel } from '@relais/core/sentiment/sentiment-model'
import type { AccountId } from '@relais/core/shared/branded'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** One post with its counts as last seen; null where nobody said. */
export interface ListedPost {
  readonly account: string
  readonly id: string
  readonly kind: string
  readonly lang: string
  /** Seconds since 1970. */
  readonly postedAt: number
  readonly likes: number | null
  readonly comments: number | null
  readonly reshares: number | null
  readonly quotes: number | null
  readonly views: number | null
  /** What the post says is for something, against it or neither, where the model stands by it. */
  readonly sentiment: SentimentLabel | null
}

export interface Page {
  readonly limit: number
  readonly offset: number
}

const counts = ['likes', 'comments', 'reshares', 'quotes', 'views']

const sql = `
SELECT toString(account) AS account, toString(id) AS id, kind, lang, toUnixTimestamp(posted_at) AS postedAt,
  if(sentiment_confident, toString(found.sentiment), NULL) AS sentiment,
  ${counts.map((name) => `toFloat64(found.${name}) AS ${name}`).join(', ')}
FROM (
  SELECT account, id, kind, lang, posted_at, sentiment, sentiment_confident, ${counts.join(', ')}
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64}
  ${newestFirstSql}
) AS found
ORDER BY found.posted_at DESC, found.id
LIMIT {limit:UInt32} OFFSET {offset:UInt64}`

/** What an account published, newest first. */
export async function listPosts(
  corpus: ScopedCorpus,
  account: AccountId,
  { limit, offset }: Page,
): Promise<ListedPost[]> {
  return await corpus.select<ListedPost>({ sql, params: { account, limit, offset } })
}
