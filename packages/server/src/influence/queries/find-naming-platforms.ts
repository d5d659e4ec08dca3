import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Platforms on which posts on this topic name anybody: elsewhere nobody can tell how often a post was passed on. */
export async function findNamingPlatforms(
  corpus: ScopedCorpus,
  question: MatchQuestion,
): Promise<ReadonlySet<string>> {
  const match = matchPredicate(question)
  const rows = await corpus.select<{ platform: string }>({
    sql: `SELECT DISTINCT platform FROM post WHERE scope IN {scopes:Array(UInt64)} AND notEmpty(targets) AND ${match.sql}`,
    params: match.params,
  })
  return new Set(rows.map(({ platform }) => platform))
}
