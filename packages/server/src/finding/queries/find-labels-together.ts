import type { Labelled, Together } from '@relais/core/finding/group-subjects'
import type { MatchQuestion } from '../../corpus/match-predicate.ts'
import { peopleSample } from '../../corpus/queries/people-sample.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { inPeriod, periodParams } from './period-sql.ts'
import { othersPosts } from './some-writers.ts'

type Labels = Pick<MatchQuestion, 'period'> & { readonly labels: readonly string[] }

/** In how many posts these labels stand, and every two of them together; in a large corpus, posts of a part of the people. */
export async function findLabelsTogether(
  corpus: ScopedCorpus,
  { period, labels }: Labels,
): Promise<{ readonly labels: readonly Labelled[]; readonly together: readonly Together[] }> {
  if (labels.length === 0) return { labels: [], together: [] }
  const rows = await corpus.select<Together>({
    sql: `
SELECT pair.1 - 1 AS a, pair.2 - 1 AS b, toUInt32(count()) AS posts
FROM (
  SELECT arraySort(arrayMap(label -> toUInt16(indexOf({labels:Array(String)}, label)), arrayIntersect(terms, {labels:Array(String)}))) AS held
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${peopleSample(othersPosts)} AND hasAnyTokens(terms, {labels:Array(String)})
    AND kind NOT IN ('reply', 'reshare') AND ${inPeriod('posted_at')}
)
ARRAY JOIN arrayFlatten(arrayMap(x -> arrayMap(y -> (x, y), arrayFilter(y -> y >= x, held)), held)) AS pair
GROUP BY a, b`,
    params: { ...periodParams(period), labels },
  })
  const alone = new Map(rows.filter(({ a, b }) => a === b).map(({ a, posts }) => [a, posts]))
  return {
    labels: labels.map((label, place) => ({ label, posts: alone.get(place) ?? 0 })),
    together: rows.filter(({ a, b }) => a !== b),
  }
}
