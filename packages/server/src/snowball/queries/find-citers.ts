import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type CitingKind, citingDeedsSql, type SnowballField } from './citing-deeds-sql.ts'

/** Somebody who names one of the people asked for. */
export interface Citer {
  readonly target: string
  readonly source: string
  readonly citations: number
  readonly lastAt: number
}

/** A post that names one of them. */
export interface CitingPost {
  readonly target: string
  readonly source: string
  readonly post: string
  readonly kind: CitingKind
  readonly at: number
}

const citersShown = 5
const postsShown = 3

/** For each of these people: who names them most, and their latest posts, each by somebody else. */
export async function findCiters(
  corpus: ScopedCorpus,
  field: SnowballField,
  targets: readonly string[],
): Promise<{ readonly citers: readonly Citer[]; readonly posts: readonly CitingPost[] }> {
  if (targets.length === 0) return { citers: [], posts: [] }
  const deeds = citingDeedsSql(
    field,
    (column) => `${column} IN {targets:Array(UInt64)}`,
    'hasAny(targets, {targets:Array(UInt64)})',
  )
  const params = { ...deeds.params, targets }
  const [citers, posts] = await Promise.all([
    corpus.select<Citer>({
      sql: `
SELECT toString(target) AS target, toString(source) AS source, toUInt32(uniqExact(deed)) AS citations, toUInt32(max(at)) AS lastAt
FROM ${deeds.sql}
GROUP BY target, source
ORDER BY citations DESC, lastAt DESC, source
LIMIT ${citersShown} BY target`,
      params,
    }),
    corpus.select<CitingPost>({
      sql: `
SELECT toString(target) AS target, toString(source) AS source, toString(post) AS post, toString(kind) AS kind, toUInt32(at) AS at
FROM (
  SELECT target, source, post, kind, at
  FROM ${deeds.sql}
  WHERE post != 0
  ORDER BY at DESC, post
  LIMIT 1 BY target, source
)
ORDER BY at DESC, post
LIMIT ${postsShown} BY target`,
      params,
    }),
  ])
  return { citers, posts }
}
