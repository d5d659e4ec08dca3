import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { inPeriod, periodParams } from './period-sql.ts'

/** How many posts of a period carry each of these labels. */
export async function countLabelPosts(
  corpus: ScopedCorpus,
  period: Period,
  labels: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (labels.length === 0) return new Map()
  const rows = await corpus.select<{ label: string; posts: number }>({
    sql: `
SELECT label, toUInt32(count()) AS posts
FROM (
  SELECT arrayJoin(arrayIntersect(terms, {labels:Array(String)})) AS label
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND hasAnyTokens(terms, {labels:Array(String)})
    AND kind NOT IN ('reply', 'reshare') AND ${inPeriod('posted_at')}
)
GROUP BY label`,
    params: { ...periodParams(period), labels },
  })
  return new Map(rows.map(({ label, posts }) => [label, posts]))
}
