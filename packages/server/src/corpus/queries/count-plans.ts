import type { MatchPlan } from '@relais/core/topic/plan-match'
import { holdsAny } from '../match-predicate.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'
import type { MatchCount } from './count-matching-posts.ts'

/**
 * How many posts of the whole corpus each of these plans finds, and how many people wrote them. Answered by the index
 * alone.
 * @returns in the order of `plans`
 */
export async function countPlans(corpus: ScopedCorpus, plans: readonly MatchPlan[]): Promise<MatchCount[]> {
  const conditions = plans.map((plan, place) => holdsAny(`plan${place}`, plan))
  const parts = conditions.flatMap((condition, place) =>
    condition === null
      ? []
      : [
          `
SELECT ${place} AS place, uniqExact(id) AS posts, uniqExact(account) AS people
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND ${condition.sql}`,
        ],
  )
  if (parts.length === 0) return plans.map(() => ({ posts: 0, people: 0 }))
  const rows = await corpus.select<{ place: number; posts: string; people: string }>({
    sql: parts.join('\nUNION ALL'),
    params: Object.assign({}, ...conditions.map((condition) => condition?.params)),
  })
  const rowAt = new Map(rows.map((row) => [row.place, row]))
  return plans.map((_, place) => ({
    posts: Number(rowAt.get(place)?.posts ?? 0),
    people: Number(rowAt.get(place)?.people ?? 0),
  }))
}
