import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'

/** Whether no post at all can be seen here, however posts may have come in. */
export async function isCorpusEmpty(corpus: ScopedCorpus): Promise<boolean> {
  const rows = await corpus.select<{ id: string }>({
    sql: 'SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} LIMIT 1',
  })
  return rows.length === 0
}
