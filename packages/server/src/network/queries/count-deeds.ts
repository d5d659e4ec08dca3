import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type AudienceQuestion, deedsOf } from './audience-sql.ts'

/** How many interactions make the audience of each account: at least as many as there are people in it. */
export async function countDeeds(
  corpus: ScopedCorpus,
  question: AudienceQuestion,
): Promise<ReadonlyMap<string, number>> {
  const deeds = deedsOf(question)
  const rows = await corpus.select<{ account: string; deeds: number }>({
    sql: `
SELECT toString(target) AS account, toFloat64(count()) AS deeds
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND ${deeds.sql}
GROUP BY target`,
    params: deeds.params,
  })
  return new Map(rows.map((row) => [row.account, row.deeds]))
}
