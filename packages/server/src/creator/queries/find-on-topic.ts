import type { AccountId } from '@relais/core/shared/branded'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Which of these posts of an account are on topic, by what they say at present. */
export async function findOnTopic(
  corpus: ScopedCorpus,
  account: AccountId,
  ids: readonly string[],
  question: MatchQuestion,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const match = matchPredicate(question, 'rows')
  const rows = await corpus.select<{ id: string }>({
    sql: `
SELECT toString(id) AS id
FROM (
  SELECT id, platform, lang, posted_at, terms, runs
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND id IN {ids:Array(UInt64)}
  ${newestFirstSql}
)
WHERE ${match.sql}`,
    params: { ...match.params, account, ids },
  })
  return new Set(rows.map(({ id }) => id))
}
