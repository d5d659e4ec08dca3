import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Whether this corpus knows the followers of anybody at all. */
export async function areFollowersKnown(corpus: ScopedCorpus): Promise<boolean> {
  return await corpus.remember('are followers known', async () => {
    const rows = await corpus.select<{ known: number }>({
      sql: 'SELECT 1 AS known FROM account WHERE scope IN {scopes:Array(UInt64)} AND isNotNull(followers) LIMIT 1',
    })
    return rows.length > 0
  })
}
