import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type AudienceKind, audienceSql } from './audience-sql.ts'

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
  audience: AudienceKind,
): Promise<SharedAudiences> {
  if (people.length === 0) return { pairs: [], together: 0 }
  const inAudience = audienceSql(audience, period, people)
  const rows = await corpus.select<SharedAudience & { together: number }>({
    sql: `
SELECT pair.1 AS a, pair.2 AS b, toUInt32(count()) AS people, toUInt32(any(everybody)) AS together
FROM (
  SELECT source, groupUniqArray(toUInt8(indexOf({people:Array(UInt64)}, target))) AS heard, count() OVER () AS everybody
  FROM interaction
  WHERE ${inAudience.sql}
  GROUP BY source
)
ARRAY JOIN arrayFlatten(arrayMap(x -> arrayMap(y -> (x, y), arrayFilter(y -> y >= x, heard)), heard)) AS pair
GROUP BY a, b
ORDER BY a, b`,
    params: inAudience.params,
  })
  return { pairs: rows, together: rows[0]?.together ?? 0 }
}
