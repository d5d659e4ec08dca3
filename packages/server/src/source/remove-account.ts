import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { removeAccounts } from '../corpus/steps/remove-accounts.ts'
import type { FoundAccount } from './find-account.ts'

/**
 * Removes somebody whose account is gone: profile, posts, counts, and what they and others did to each other. Others'
 * posts stay as they were written; where one still names the account, its bare name stays with it.
 * @returns how many posts went
 */
export async function removeAccount(corpus: ScopedCorpus, account: FoundAccount): Promise<number> {
  const counts = await corpus.select<{ own: string; naming: string }>({
    sql: `SELECT uniqExactIf(id, account = {id:UInt64}) AS own,
        countIf(account != {id:UInt64} AND has(targets, {id:UInt64})) AS naming
      FROM post WHERE scope IN {scopes:Array(UInt64)}`,
    params: { id: account.id },
    maxSeconds: 120,
  })
  await removeAccounts(corpus, [account.id])
  if (Number(counts[0]?.naming ?? 0) > 0) {
    await corpus.insert('account', [
      { ...account, is_described: false, observed_at: new Date(0).toISOString() },
    ])
  }
  return Number(counts[0]?.own ?? 0)
}
