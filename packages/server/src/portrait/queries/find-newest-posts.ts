import type { DatedPost } from '@relais/core/portrait/good-moment'
import type { AccountId } from '@relais/core/shared/branded'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** The newest post of an account that matches a condition; null when there is none. */
async function findNewest(
  corpus: ScopedCorpus,
  account: AccountId,
  condition: string,
  params: Readonly<Record<string, unknown>>,
): Promise<DatedPost | null> {
  const [row] = await corpus.select<DatedPost>({
    sql: `
SELECT toString(post.id) AS postId, toString(toDate(posted_at)) AS day
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND ${condition}
ORDER BY posted_at DESC
LIMIT 1`,
    params: { ...(params as Record<string, string>), account },
  })
  return row ?? null
}

/** The newest question that somebody asks on a topic. */
export async function findLastQuestion(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  account: AccountId,
): Promise<DatedPost | null> {
  const match = matchPredicate(question)
  return findNewest(corpus, account, `is_question AND ${match.sql}`, match.params)
}

/** The newest post in which somebody says that they are paid. */
export async function findLastPaid(corpus: ScopedCorpus, account: AccountId): Promise<DatedPost | null> {
  return findNewest(corpus, account, 'notEmpty(disclosure)', {})
}
