import { permanentName } from '@relais/core/record/ids'
import type { AccountId } from '@relais/core/shared/branded'
import type { Who } from '../connectors/connector.ts'
import { accountId } from '../corpus/corpus-id.ts'
import { findAccountIds } from '../corpus/queries/find-account-ids.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'

export interface FoundAccount {
  readonly id: AccountId
  readonly platform: string
  readonly handle: string
}

/** The account that a network speaks of, by handle or by the network's own id; null when it is not stored. */
export async function findAccount(
  corpus: ScopedCorpus,
  platform: string,
  who: Who,
): Promise<FoundAccount | null> {
  const permanent = 'id' in who ? permanentName(platform, who.id) : null
  const ids =
    'handle' in who
      ? await findAccountIds(corpus, platform, who.handle)
      : permanent === null
        ? []
        : [accountId(platform, permanent)]
  const rows = await corpus.select<FoundAccount>({
    sql: `SELECT id, platform, handle FROM account
      WHERE scope IN {scopes:Array(UInt64)} AND platform = {platform:String}
        AND ${ids.length > 0 ? 'id IN {ids:Array(UInt64)}' : 'native_id = {native:String}'}
      ORDER BY is_described DESC, observed_at DESC LIMIT 1`,
    params: { platform, ids, native: 'id' in who ? who.id : '' },
  })
  return rows[0] ?? null
}
