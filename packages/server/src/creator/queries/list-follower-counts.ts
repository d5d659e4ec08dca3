import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface FollowerCount {
  readonly at: Date
  /** Null: seen, but the count was not shown. */
  readonly followers: number | null
}

const mostDays = 2_000

const sql = `
SELECT toFloat64(toUnixTimestamp64Milli(observed_at)) AS atMs, toFloat64(followers) AS followers
FROM account_snapshot
WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64}
ORDER BY observed_at DESC, scope DESC
LIMIT 1 BY toDate(observed_at)
LIMIT ${mostDays}`

/** Follower counts over time, oldest first: the last of each day. */
export async function listFollowerCounts(corpus: ScopedCorpus, account: AccountId): Promise<FollowerCount[]> {
  const rows = await corpus.select<{ atMs: number; followers: number | null }>({ sql, params: { account } })
  return rows.reverse().map(({ atMs, followers }) => ({ at: new Date(atMs), followers }))
}
