import type { AccountId } from '@relais/core/shared/branded'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Which of these people write about something, in posts of their own that do not concern an account. */
export async function findInterested(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  account: AccountId,
  people: readonly string[],
): Promise<string[]> {
  if (people.length === 0) return []
  const match = matchPredicate(question)
  const rows = await corpus.select<{ person: string }>({
    sql: `
SELECT DISTINCT toString(account) AS person
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND post.account IN {people:Array(UInt64)} AND ${match.sql}
  AND kind != 'reshare' AND NOT has(targets, {account:UInt64})`,
    params: { ...match.params, people, account },
  })
  return rows.map(({ person }) => person)
}
