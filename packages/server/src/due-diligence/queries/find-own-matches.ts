import type { AccountId } from '@relais/core/shared/branded'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface OwnMatches {
  readonly posts: number
  readonly paid: number
  /** The newest few. */
  readonly newest: readonly { readonly id: string; readonly postedAt: number }[]
}

const quoted = 3

/**
 * In how many of their own posts somebody says something, how many of those are paid, and the newest of them.
 * @param isUnpaid of those that do not say they are paid
 */
export async function findOwnMatches(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  account: AccountId,
  isUnpaid = false,
): Promise<OwnMatches> {
  const match = matchPredicate(question)
  const [row] = await corpus.select<{
    posts: number
    paid: number
    ids: readonly string[]
    times: readonly number[]
  }>({
    sql: `
SELECT toUInt32(count()) AS posts, toUInt32(countIf(isPaid)) AS paid,
  arraySlice(groupArray(toString(id)), 1, ${quoted}) AS ids,
  arraySlice(groupArray(toUnixTimestamp(posted_at)), 1, ${quoted}) AS times
FROM (
  SELECT id, posted_at, isPaid FROM (
    SELECT id, posted_at, notEmpty(disclosure) AS isPaid FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND ${match.sql} AND kind != 'reshare'
      AND (NOT {isUnpaid:Bool} OR empty(disclosure))
    ${newestFirstSql}
  )
  ORDER BY posted_at DESC, id
)`,
    params: { ...match.params, account, isUnpaid },
  })
  const ids = row?.ids ?? []
  return {
    posts: row?.posts ?? 0,
    paid: row?.paid ?? 0,
    newest: ids.map((id, place) => ({ id, postedAt: row?.times[place] ?? 0 })),
  }
}
