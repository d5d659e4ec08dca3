import type { EvidencePost } from '@relais/core/influence/pick-evidence'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { engagementsOf } from '../topic/post-facts.ts'
import { answersPerUnit, engagementsSql } from './engagement-sql.ts'

const sql = `
SELECT id, toFloat64(${engagementsSql}) AS engagements
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)} AND id IN {ids:Array(UInt64)}
${newestFirstSql}`

/** Engagements of these posts as last counted, by id; null where the platform tells none. */
export async function findEngagements(
  corpus: ScopedCorpus,
  posts: readonly EvidencePost[],
): Promise<ReadonlyMap<string, number | null>> {
  const known = new Map(
    posts.map(({ id, answer }) => [
      id,
      answer === null ? null : engagementsOf(Math.round(answer * answersPerUnit)),
    ]),
  )
  const asked = posts.filter(({ id }) => known.get(id) === undefined)
  const accounts = [...new Set(asked.map(({ account }) => account))]
  const rows =
    asked.length === 0
      ? []
      : await corpus.select<{ id: string; engagements: number | null }>({
          sql,
          params: { accounts, ids: asked.map(({ id }) => id) },
        })
  for (const { id, engagements } of rows) known.set(id, engagements)
  return new Map([...known].map(([id, engagements]) => [id, engagements ?? null]))
}
