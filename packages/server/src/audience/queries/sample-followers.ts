import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type ProfileRow, profileColumns } from './profile-row.ts'

// Counts known of a profile, of the three that tell most.
const countsKnown = 'isNotNull(followers) + isNotNull(following) + isNotNull(posts)'

const followersSql = `
  SELECT DISTINCT source FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target IN {accounts:Array(UInt64)}
    AND source NOT IN {accounts:Array(UInt64)} AND kind = 'follow'`

const totalSql = `SELECT count() AS total FROM (${followersSql})`

const sampleSql = `
SELECT ${profileColumns}
FROM (
  SELECT * FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND id GLOBAL IN (${followersSql})
  ORDER BY is_described DESC, scope DESC, observed_at DESC
  LIMIT 1 BY id
)
WHERE is_described AND (${countsKnown} >= 2 OR {all:Bool})
ORDER BY sipHash64(id)
LIMIT {limit:UInt32}`

/** How many accounts are known to follow an account. */
export async function countFollowers(corpus: ScopedCorpus, account: AccountId): Promise<number> {
  const [row] = await corpus.select<{ total: string }>({
    sql: totalSql,
    params: { accounts: [account] },
  })
  return Number(row?.total ?? 0)
}

/**
 * Followers of any of these accounts, each once, of whom a profile is known, drawn by a hash of their ids.
 * @param all also those whose profile tells fewer than two counts
 */
export async function sampleFollowers(
  corpus: ScopedCorpus,
  accounts: readonly AccountId[],
  { limit, all }: { readonly limit: number; readonly all: boolean },
): Promise<ProfileRow[]> {
  return await corpus.select<ProfileRow>({ sql: sampleSql, params: { accounts, limit, all } })
}
