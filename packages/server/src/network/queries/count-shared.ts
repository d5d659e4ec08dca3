import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** How many people two audiences share; the audience itself where `a` is `b`. By place in the list of people, from 1. */
export interface SharedAudience {
  readonly a: number
  readonly b: number
  readonly people: number
}

export interface SharedAudiences {
  readonly pairs: readonly SharedAudience[]
  /** Different people in all of them together. */
  readonly together: number
}

/**
 * Who is in several audiences, exactly: those who name or answer somebody in a period, or who are known to follow them.
 * @param people at most some tens
 */
export async function countShared(
  corpus: ScopedCorpus,
  period: Period,
  people: readonly string[],
  audience: 'talking' | 'following',
): Promise<SharedAudiences> {
  if (people.length === 0) return { pairs: [], together: 0 }
  const { start, end } = boundsOf(period)
  const counted =
    audience === 'following'
      ? "kind = 'follow'"
      : "kind != 'follow' AND at >= toDateTime({since:Int64}) AND at < toDateTime({until:Int64})"
  const rows = await corpus.select<SharedAudience & { together: number }>({
    sql: `
SELECT pair.1 AS a, pair.2 AS b, toUInt32(count()) AS people, toUInt32(any(everybody)) AS together
FROM (
  SELECT source, groupUniqArray(toUInt8(indexOf({people:Array(UInt64)}, target))) AS heard, count() OVER () AS everybody
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target IN {people:Array(UInt64)} AND source != target AND ${counted}
  GROUP BY source
)
ARRAY JOIN arrayFlatten(arrayMap(x -> arrayMap(y -> (x, y), arrayFilter(y -> y >= x, heard)), heard)) AS pair
GROUP BY a, b
ORDER BY a, b`,
    params: {
      people,
      ...(audience === 'talking' ? { since: start.getTime() / 1000, until: end.getTime() / 1000 } : {}),
    },
  })
  return { pairs: rows, together: rows[0]?.together ?? 0 }
}
