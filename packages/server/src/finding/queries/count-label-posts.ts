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
  // One look into the index for each: of the labels' posts nothing else is read.
  const one = (place: number) => `
SELECT toUInt16(${place}) AS place, toUInt32(count()) AS posts
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND hasAnyTokens(terms, {label${place}:Array(String)})
  AND kind NOT IN ('reply', 'reshare') AND ${inPeriod('posted_at')}`
  const rows = await corpus.select<{ place: number; posts: number }>({
    sql: labels.map((_, place) => one(place)).join('\nUNION ALL'),
    params: {
      ...periodParams(period),
      ...Object.fromEntries(labels.map((label, place) => [`label${place}`, [label]])),
    },
  })
  return new Map(rows.map(({ place, posts }) => [labels[place] ?? '', posts]))
}
