import { handleKey, handlesChange } from '@relais/core/record/ids'
import type { AccountId } from '@relais/core/shared/branded'
import { accountId } from '../corpus-id.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'

const sql = `
SELECT id, lowerUTF8(handle) = {handle:String} AS isNow
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND platform = {platform:String} AND id IN (
  SELECT id FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND platform = {platform:String} AND lowerUTF8(handle) = {handle:String}
)
ORDER BY observed_at DESC
LIMIT 1 BY id`

/**
 * The accounts that go by a handle, likeliest first. Where handles change, those that bear it now come before the id
 * that the handle itself makes, which belongs to whoever was only named by it; elsewhere that id is the only one.
 */
export async function findAccountIds(
  corpus: ScopedCorpus,
  platform: string,
  handle: string,
): Promise<AccountId[]> {
  const byHandle = accountId(platform, handle)
  if (!handlesChange(platform)) return [byHandle]
  const rows = await corpus.select<{ id: AccountId; isNow: number }>({
    sql,
    params: { platform, handle: handleKey(platform, handle) },
  })
  const found = rows.filter(({ id, isNow }) => Boolean(isNow) && id !== byHandle).map(({ id }) => id)
  return [...found, byHandle]
}
