export const corpusTables = [
  'account',
  'account_snapshot',
  'post',
  'post_text',
  'post_snapshot',
  'post_source',
  'interaction',
  'interaction_by_from',
  'word_form',
] as const

export type CorpusTable = (typeof corpusTables)[number]

/**
 * The expression that picks a row's shard. Posts go with their author, so that what one person wrote is read in one
 * place; interactions go with the key that they are looked up by.
 */
export const shardingKeys: Readonly<Record<CorpusTable, string>> = {
  account: 'id',
  account_snapshot: 'account',
  post: 'account',
  post_text: 'account',
  post_snapshot: 'account',
  post_source: 'account',
  interaction: 'target',
  interaction_by_from: 'source',
  word_form: 'xxHash64(key)',
}

/** The table that holds rows on one node: the table itself, or the part of it behind a Distributed table. */
export function storageTable(table: CorpusTable, cluster: string | null): string {
  return cluster === null ? table : `${table}_local`
}
