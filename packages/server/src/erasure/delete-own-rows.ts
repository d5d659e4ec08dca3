import type { Corpus } from '../corpus/corpus-client.ts'
import { type CorpusTable, storageTable } from '../corpus/corpus-tables.ts'
import type { ErasureTarget } from './erasure-target.ts'

const own: Readonly<Record<CorpusTable, string>> = {
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
export async function deleteOwnRows(corpus: Corpus, { id, scopes }: ErasureTarget): Promise<void> {
  for (const [table, condition] of Object.entries(own)) {
    const part = storageTable(table as CorpusTable, corpus.config.cluster)
    await corpus.commandOnEachNode(
      `DELETE FROM ${part} WHERE scope IN {scopes:Array(UInt64)} AND (${condition})`,
      { id, scopes },
    )
  }
}
