import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Days within which an answer answers a question. */
export const answerDays = 14

export interface Questions {
  readonly account: string
  /** People who put a question on topic to them, and those whom they turned to within 14 days of it. */
  readonly asked: number
  readonly answered: number
}

/** Questions on topic that others put to these accounts, and how many were answered: by a reply, a mention, a quote. */
export async function countQuestions(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, Questions>> {
  if (accounts.length === 0) return new Map()
  const match = matchPredicate(question)
  const { start, end } = boundsOf(question.period)
  const rows = await corpus.select<Questions>({
    sql: `
SELECT toString(ask.target) AS account, toUInt32(count()) AS asked,
  toUInt32(countIf(arrayExists(time -> time BETWEEN ask.at AND ask.at + ${answerDays * 86_400}, answer.times))) AS answered
FROM (
  SELECT target, source, min(at) AS at
  FROM (
    SELECT account AS source, toInt64(toUnixTimestamp(posted_at)) AS at, arrayJoin(targets) AS target
    FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND is_question AND ${match.sql}
  )
  WHERE target IN {accounts:Array(UInt64)} AND target != source
  GROUP BY target, source
) AS ask
GLOBAL ANY LEFT JOIN (
  SELECT source, target, groupUniqArray(toInt64(toUnixTimestamp(at))) AS times
  FROM interaction_by_from
  WHERE scope IN {scopes:Array(UInt64)} AND source IN {accounts:Array(UInt64)} AND kind != 'follow'
    AND at >= toDateTime({start:Int64}) AND at < toDateTime({end:Int64} + ${answerDays * 86_400})
  GROUP BY source, target
) AS answer ON answer.source = ask.target AND answer.target = ask.source
GROUP BY account`,
    params: { ...match.params, accounts, start: start.getTime() / 1000, end: end.getTime() / 1000 },
  })
  return new Map(rows.map((row) => [row.account, row]))
}
