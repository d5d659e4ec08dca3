import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type ProfileRow, profileColumns } from './profile-row.ts'

const sql = `
SELECT ${profileColumns}
FROM (
  SELECT * FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND id IN {ids:Array(UInt64)}
  ORDER BY is_described DESC, scope DESC, observed_at DESC
  LIMIT 1 BY id
)`

/** Accounts by id, as they were last described. */
export async function readProfiles(
  corpus: ScopedCorpus,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProfileRow>> {
  if (ids.length === 0) return new Map()
  const rows = await corpus.select<ProfileRow>({ sql, params: { ids } })
  return new Map(rows.map((row) => [row.account, row]))
}
