import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface Activity {
  readonly posts: number
  readonly firstPostAt: Date | null
  readonly lastPostAt: Date | null
}

const sql = `
SELECT count() AS posts, toUnixTimestamp(min(posted_at)) AS first, toUnixTimestamp(max(posted_at)) AS last
FROM (
  SELECT argMax(posted_at, (scope, observed_at)) AS posted_at
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64}
  GROUP BY id
)`

/** How much of an account's posts the corpus holds, and between which days. */
export async function findActivity(corpus: ScopedCorpus, account: AccountId): Promise<Activity> {
  const [row] = await corpus.select<{ posts: string; first: number; last: number }>({
    sql,
    params: { account },
  })
  if (row === undefined || row.posts === '0') return { posts: 0, firstPostAt: null, lastPostAt: null }
  return {
    posts: Number(row.posts),
    firstPostAt: new Date(row.first * 1000),
    lastPostAt: new Date(row.last * 1000),
  }
}
