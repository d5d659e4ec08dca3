import type { ScopedCorpus } from '@relais/server/corpus/scoped-corpus'

/** Everything that an import writes, as a query would see it: each row once, whatever a crash wrote twice. */
const tables = {
  account:
    'SELECT * EXCEPT scope FROM account WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id',
  post: 'SELECT * EXCEPT scope FROM post WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id',
  post_text:
    'SELECT * EXCEPT scope FROM post_text WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id',
  post_snapshot: 'SELECT DISTINCT * EXCEPT scope FROM post_snapshot WHERE scope IN {scopes:Array(UInt64)}',
  account_snapshot:
    'SELECT DISTINCT * EXCEPT scope FROM account_snapshot WHERE scope IN {scopes:Array(UInt64)}',
  interaction: 'SELECT DISTINCT * EXCEPT scope FROM interaction WHERE scope IN {scopes:Array(UInt64)}',
  interaction_by_from:
    'SELECT DISTINCT * EXCEPT scope FROM interaction_by_from WHERE scope IN {scopes:Array(UInt64)}',
} as const

export type CorpusFingerprint = Readonly<Record<keyof typeof tables, string>>

/** Rows and a hash over all of them for each table, so that two corpora can be told equal. */
export async function corpusFingerprint(corpus: ScopedCorpus): Promise<CorpusFingerprint> {
  const prints: [string, string][] = []
  for (const [name, sql] of Object.entries(tables)) {
    const [row] = await corpus.select<{ print: string }>({
      sql: `SELECT concat(toString(count()), ' rows, ', toString(sum(cityHash64(toString(tuple(*)))))) AS print FROM (${sql})`,
      maxSeconds: 600,
      maxMemoryMib: 4_096,
    })
    // A hash over unknown values is unknown itself, and equal to every other: nothing would be compared.
    if (!row?.print) throw new Error(`The rows of ${name} have no fingerprint.`)
    prints.push([name, row.print])
  }
  return Object.fromEntries(prints) as CorpusFingerprint
}
