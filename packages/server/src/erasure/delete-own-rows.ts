import type { CorpusTable } from '../corpus/corpus-tables.ts'
import type { ErasureTarget } from './erasure-target.ts'
import type { OwnRows } from './own-rows.ts'

/** Words belong to nobody: those that a person alone used are forgotten apart. */
const own: Readonly<Record<Exclude<CorpusTable, 'word_form'>, string>> = {
  interaction: 'target = {id:UInt64} OR source = {id:UInt64}',
  interaction_by_from: 'target = {id:UInt64} OR source = {id:UInt64}',
  post_snapshot: 'account = {id:UInt64}',
  post_text: 'account = {id:UInt64}',
  post: 'account = {id:UInt64}',
  account_snapshot: 'account = {id:UInt64}',
  account: 'id = {id:UInt64}',
}

/**
 * Deletes what a person published, what is known of them, and what they and others did to each other. No query finds
 * any of it when this resolves. Conditions hold ids only: ClickHouse keeps the text of a delete beside the table.
 */
export async function deleteOwnRows({ corpus }: OwnRows, { id }: ErasureTarget): Promise<void> {
  for (const [table, condition] of Object.entries(own)) {
    await corpus.deleteWhere(table as CorpusTable, condition, { id })
  }
}
