import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { ownVoiceSql } from '../../influence/queries/engagement-sql.ts'

/** When one account wrote on the topic, in seconds since 1970. */
export interface TopicTimes {
  readonly account: string
  readonly times: readonly number[]
}

/** All times at which anybody wrote on topic in the period of the question. */
export async function findTopicTimes(corpus: ScopedCorpus, question: MatchQuestion): Promise<TopicTimes[]> {
  const match = matchPredicate(question)
  return await corpus.select<TopicTimes>({
    sql: `
SELECT toString(account) AS account, arraySort(groupUniqArray(toInt32(toUnixTimestamp(posted_at)))) AS times
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql} AND ${ownVoiceSql}
GROUP BY account`,
    params: match.params,
  })
}

/** Who of some accounts cites whom of others, at any time and on any subject. */
export async function findNotices(
  corpus: ScopedCorpus,
  sources: readonly string[],
  targets: readonly string[],
): Promise<readonly { readonly source: string; readonly target: string }[]> {
  if (sources.length === 0 || targets.length === 0) return []
  return await corpus.select({
    sql: `
SELECT DISTINCT toString(source) AS source, toString(target) AS target
FROM interaction_by_from
WHERE scope IN {scopes:Array(UInt64)} AND source IN {sources:Array(UInt64)} AND target IN {targets:Array(UInt64)} AND kind != 'follow'`,
    params: { sources, targets },
  })
}

/** The person behind each of these accounts; who is not known to have several accounts is absent. */
export async function findPeople(
  corpus: ScopedCorpus,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accounts.length === 0) return new Map()
  const rows = await corpus.select<{ account: string; person: string }>({
    sql: `
SELECT toString(id) AS account, person
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND id IN {accounts:Array(UInt64)} AND person != ''
ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`,
    params: { accounts },
  })
  return new Map(rows.map(({ account, person }) => [account, person]))
}
