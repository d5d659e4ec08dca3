import { handlesChange, permanentName } from '@relais/core/record/ids'
import { findAccountIds } from '../corpus/queries/find-account-ids.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'

const sql = `
SELECT DISTINCT handle, native_id AS nativeId FROM account
WHERE scope IN {scopes:Array(UInt64)} AND id IN {ids:Array(UInt64)}`

/** The names that one account goes by or went by: the handle first, the one that stays where there is one. */
export async function findNames(corpus: ScopedCorpus, platform: string, handle: string): Promise<string[]> {
  if (!handlesChange(platform)) return [handle]
  const ids = await findAccountIds(corpus, platform, handle)
  const rows = await corpus.select<{ handle: string; nativeId: string }>({ sql, params: { ids } })
  const [account] = rows.flatMap((row) => permanentName(platform, row.nativeId) ?? [])
  const known = rows.flatMap((row) => (row.nativeId === account ? [row.handle, row.nativeId] : []))
  return [...new Set([handle, ...known])]
}
