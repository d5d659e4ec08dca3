import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Pairs beyond which PageRank is left out of the comparison. */
const mostPairs = 1_000_000

/** How often one account cites another in a period, on any subject. */
export interface MentionPair {
  readonly from: string
  readonly to: string
  readonly weight: number
}

/** Who cites whom in a period; null when there are more than a million pairs. */
export async function findMentions(
  corpus: ScopedCorpus,
  period: Period,
): Promise<readonly MentionPair[] | null> {
  const { start, end } = boundsOf(period)
  const rows = await corpus.select<MentionPair>({
    sql: `
SELECT toString(source) AS from, toString(target) AS to, toUInt32(uniqExact(id)) AS weight
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND kind != 'follow' AND source != target
  AND at >= toDateTime({start:Int64}) AND at < toDateTime({end:Int64})
GROUP BY from, to
ORDER BY from, to
LIMIT ${mostPairs + 1}`,
    params: { start: start.getTime() / 1000, end: end.getTime() / 1000 },
  })
  return rows.length > mostPairs ? null : rows
}
