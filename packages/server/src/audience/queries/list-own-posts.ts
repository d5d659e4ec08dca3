import type { OwnPost } from '@relais/core/audience/growth/explain-jump'
import type { AccountId } from '@relais/core/shared/branded'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const most = 20_000

const sql = `
SELECT toString(id) AS id, toFloat64(toUnixTimestamp(posted_at)) * 1000 AS atMs,
  if(isNull(likes) AND isNull(comments) AND isNull(reshares) AND isNull(quotes), NULL,
    toFloat64(ifNull(likes, 0) + ifNull(comments, 0) + ifNull(reshares, 0) + ifNull(quotes, 0))) AS engagements
FROM (
  SELECT id, posted_at, kind, likes, comments, reshares, quotes
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64}
  ${newestFirstSql}
)
WHERE kind NOT IN ('reply', 'reshare')
ORDER BY atMs DESC
LIMIT ${most}`

/** When an account posted something of its own, and how many reactions are known of it. */
export async function listOwnPosts(corpus: ScopedCorpus, account: AccountId): Promise<OwnPost[]> {
  return await corpus.select<OwnPost>({ sql, params: { account } })
}
