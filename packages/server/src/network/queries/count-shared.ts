import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type AudienceQuestion, audienceSql } from './audience-sql.ts'

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
 * @param audiences for each audience the accounts that are listened to; at most some tens, and no account twice
 */
export async function countShared(
  corpus: ScopedCorpus,
  question: AudienceQuestion,
  audiences: readonly (readonly string[])[],
): Promise<SharedAudiences> {
  if (audiences.length === 0) return { pairs: [], together: 0 }
  const inAudience = audienceSql(question)
  const places = new Map(audiences.flatMap((ids, place) => ids.map((id) => [id, place + 1] as const)))
  const rows = await corpus.select<SharedAudience & { together: number }>({
    sql: `
SELECT pair.1 AS a, pair.2 AS b, toUInt32(count()) AS people, toUInt32(any(everybody)) AS together
FROM (
  SELECT source, groupUniqArray(toUInt8({places:Array(UInt8)}[indexOf({heard:Array(UInt64)}, target)])) AS heard, count() OVER () AS everybody
  FROM ${inAudience.sql}
  GROUP BY source
)
ARRAY JOIN arrayFlatten(arrayMap(x -> arrayMap(y -> (x, y), arrayFilter(y -> y >= x, heard)), heard)) AS pair
GROUP BY a, b
ORDER BY a, b`,
    params: { ...inAudience.params, places: question.heard.accounts.map((id) => places.get(id) ?? 0) },
  })
  return { pairs: rows, together: rows[0]?.together ?? 0 }
}
