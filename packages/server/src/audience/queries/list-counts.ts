import type { Counted } from '@relais/core/audience/growth/counted'
import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const mostDays = 4_000

const sql = `
SELECT toFloat64(toUnixTimestamp64Milli(observed_at)) AS atMs, toFloat64(followers) AS followers,
  toFloat64(following) AS following
FROM account_snapshot
WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64}
ORDER BY observed_at DESC, scope DESC
LIMIT 1 BY toDate(observed_at)
LIMIT ${mostDays}`

/** Followers and following of an account over time, oldest first: the last of each day. */
export async function listCounts(corpus: ScopedCorpus, account: AccountId): Promise<Counted[]> {
  const rows = await corpus.select<Counted>({ sql, params: { account } })
  return rows.reverse()
}
