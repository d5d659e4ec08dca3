import type { ScopedCorpus } from '../scoped-corpus.ts'

/** The platforms that posts of this corpus come from. */
export async function findCorpusPlatforms(corpus: ScopedCorpus): Promise<string[]> {
  return await corpus.remember('platforms', async () => {
    const rows = await corpus.select<{ platform: string }>({
      sql: 'SELECT DISTINCT platform FROM post WHERE scope IN {scopes:Array(UInt64)}',
    })
    return rows.map(({ platform }) => platform)
  })
}
