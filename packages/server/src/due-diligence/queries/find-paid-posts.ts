import type { AccountId } from '@relais/core/shared/branded'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface PaidPost {
  readonly id: string
  /** Seconds since 1970. */
  readonly postedAt: number
  readonly labels: readonly string[]
  readonly codes: readonly string[]
}

const most = 100

const sql = `
SELECT toString(id) AS id, toUnixTimestamp(posted_at) AS postedAt, disclosure AS labels, codes
FROM (
  SELECT id, posted_at, disclosure, codes FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND kind != 'reshare'
    AND notEmpty(disclosure)
  ${newestFirstSql}
)
ORDER BY posted_at DESC, id
LIMIT ${most}`

/** The newest posts in which somebody says that they are paid. */
export async function findPaidPosts(corpus: ScopedCorpus, account: AccountId): Promise<PaidPost[]> {
  return await corpus.select<PaidPost>({ sql, params: { account } })
}
