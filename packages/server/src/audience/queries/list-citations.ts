import type { Citation } from '@relais/core/audience/growth/explain-jump'
import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const most = 50_000

const deedsSql = `
SELECT source, at FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND target = {account:UInt64} AND source != {account:UInt64}
  AND kind IN ('mention', 'reshare', 'quote', 'link') AND at > toDateTime(0)
ORDER BY at DESC
LIMIT 1 BY id
LIMIT ${most}`

const sizesSql = `
SELECT toString(id) AS account, toFloat64(argMax(account.followers, (scope, observed_at))) AS size
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND isNotNull(account.followers) AND id GLOBAL IN (SELECT source FROM (${deedsSql}))
GROUP BY id`

/** When others passed an account on, newest first, and how many follow them. */
export async function listCitations(corpus: ScopedCorpus, account: AccountId): Promise<Citation[]> {
  const [deeds, sizes] = await Promise.all([
    corpus.select<{ account: string; atMs: number }>({
      sql: `SELECT toString(source) AS account, toFloat64(toUnixTimestamp(at)) * 1000 AS atMs FROM (${deedsSql})`,
      params: { account },
    }),
    corpus.select<{ account: string; size: number }>({ sql: sizesSql, params: { account } }),
  ])
  const followersOf = new Map(sizes.map(({ account, size }) => [account, size]))
  return deeds.map((deed) => ({ ...deed, followers: followersOf.get(deed.account) ?? null }))
}
