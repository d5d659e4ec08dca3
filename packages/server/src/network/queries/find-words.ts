import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Posts of one person whose times are looked at; of more, the earliest. */
const mostTimes = 5_000

/** When somebody spoke on the topic. */
export interface Words {
  readonly account: string
  /** Posts of one's own: no reshares. */
  readonly posts: number
  /** Seconds since 1970, ascending. */
  readonly at: readonly number[]
}

const spoken = (matchSql: string, more = '') => `
  SELECT id, account, posted_at
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND kind != 'reshare' AND ${matchSql}${more}
  ${newestFirstSql}`

/** Those who speak most, besides those asked for. */
export async function findTalkers(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  limit: number,
): Promise<readonly string[]> {
  const match = matchPredicate(question)
  const rows = await corpus.select<{ account: string }>({
    sql: `
SELECT toString(account) AS account
FROM (${spoken(match.sql)}
)
GROUP BY account
ORDER BY count() DESC, account
LIMIT {limit:UInt32}`,
    params: { ...match.params, limit },
  })
  return rows.map(({ account }) => account)
}

/** When these people spoke on the topic; who did not is left out. */
export async function findWords(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  accounts: readonly string[],
): Promise<readonly Words[]> {
  if (accounts.length === 0) return []
  const match = matchPredicate(question)
  return await corpus.select<Words>({
    sql: `
SELECT toString(account) AS account, toUInt32(count()) AS posts,
  arraySort(groupArray(${mostTimes})(toUnixTimestamp(posted_at))) AS at
FROM (
  SELECT * FROM (${spoken(match.sql, ' AND account IN {accounts:Array(UInt64)}')}
  )
  ORDER BY posted_at
)
GROUP BY account`,
    params: { ...match.params, accounts },
  })
}
