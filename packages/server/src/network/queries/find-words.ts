import { matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { findAccountsOf } from '../../identity/people-of-accounts.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'
import type { PeopleQuestion } from './deeds-sql.ts'

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
  question: PeopleQuestion,
  limit: number,
): Promise<readonly string[]> {
  const match = matchPredicate(question)
  const speaker = personSql(question.samePeople, 'word.account', 'speaker')
  const rows = await corpus.select<{ account: string }>({
    sql: `
SELECT toString(${speaker.person}) AS account
FROM (${spoken(match.sql)}
) AS word
${speaker.join}
GROUP BY account
ORDER BY count() DESC, account
LIMIT {limit:UInt32}`,
    params: { ...match.params, ...personParams(question.samePeople), limit },
  })
  return rows.map(({ account }) => account)
}

/** When these people spoke on the topic, by any of their accounts; who did not is left out. */
export async function findWords(
  corpus: ScopedCorpus,
  question: PeopleQuestion,
  people: readonly string[],
): Promise<readonly Words[]> {
  if (people.length === 0) return []
  const { accounts, persons } = await findAccountsOf(corpus, question.samePeople, people)
  const match = matchPredicate(question)
  return await corpus.select<Words>({
    sql: `
SELECT toString({persons:Array(UInt64)}[indexOf({accounts:Array(UInt64)}, word.account)]) AS account, toUInt32(count()) AS posts,
  arraySort(groupArray(${mostTimes})(toUnixTimestamp(posted_at))) AS at
FROM (
  SELECT * FROM (${spoken(match.sql, ' AND account IN {accounts:Array(UInt64)}')}
  )
  ORDER BY posted_at
) AS word
GROUP BY account`,
    params: { ...match.params, accounts, persons },
  })
}
