import type { ScopedCorpus } from '../scoped-corpus.ts'

const sql = `
SELECT sum(each) AS interactions
FROM (
  SELECT uniqExact(id) AS each
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)}
  GROUP BY target
)`

/** Who did what to whom, each deed once. */
export async function countInteractions(corpus: ScopedCorpus): Promise<number> {
  const [row] = await corpus.select<{ interactions: string }>({ sql })
  return Number(row?.interactions ?? 0)
}
