import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const sql = `
SELECT toString(target) AS account
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND kind = {kind:String} AND target GLOBAL IN (
  SELECT id FROM (
    SELECT id, followers FROM account
    WHERE scope IN {scopes:Array(UInt64)} AND platform = {platform:String} AND id != {account:UInt64}
    ORDER BY is_described DESC, scope DESC, observed_at DESC
    LIMIT 1 BY id
  )
  WHERE followers BETWEEN {followers:Float64} / 3 AND {followers:Float64} * 3
)
GROUP BY target
HAVING uniqExact(source) >= {fewest:UInt32}
ORDER BY sipHash64(target)
LIMIT {limit:UInt32}`

export interface SameSizeQuestion {
  readonly account: AccountId
  readonly platform: string
  readonly followers: number
  /** Compared by their followers, or by those who answer them. */
  readonly kind: 'follow' | 'reply'
  /** People of each who must be known. */
  readonly fewest: number
  readonly limit: number
}

/** Accounts of the same platform between a third and three times the size, drawn by a hash of their ids. */
export async function findSameSize(corpus: ScopedCorpus, asked: SameSizeQuestion): Promise<AccountId[]> {
  const rows = await corpus.select<{ account: AccountId }>({ sql, params: { ...asked } })
  return rows.map(({ account }) => account)
}
