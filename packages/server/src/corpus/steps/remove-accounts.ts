import type { AccountId } from '@relais/core/shared/branded'
import type { CorpusTable } from '../corpus-tables.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** Where an account's rows lie. Words belong to nobody: those that a person alone used are forgotten apart. */
const ofAccount: Readonly<Record<Exclude<CorpusTable, 'word_form'>, string>> = {
  interaction: 'target IN {ids:Array(UInt64)} OR source IN {ids:Array(UInt64)}',
  interaction_by_from: 'target IN {ids:Array(UInt64)} OR source IN {ids:Array(UInt64)}',
  post_source: 'account IN {ids:Array(UInt64)}',
  post_snapshot: 'account IN {ids:Array(UInt64)}',
  post_text: 'account IN {ids:Array(UInt64)}',
  post: 'account IN {ids:Array(UInt64)}',
  account_snapshot: 'account IN {ids:Array(UInt64)}',
  account: 'id IN {ids:Array(UInt64)}',
}

/**
 * Removes what these accounts published, what is known of them, and what they and others did to each other. No query
 * finds any of it when this resolves. Conditions hold ids only: ClickHouse keeps the text of a delete beside the table.
 */
export async function removeAccounts(corpus: ScopedCorpus, accounts: readonly AccountId[]): Promise<void> {
  if (accounts.length === 0) return
  for (const [table, condition] of Object.entries(ofAccount)) {
    await corpus.deleteWhere(table as CorpusTable, condition, { ids: accounts })
  }
}
