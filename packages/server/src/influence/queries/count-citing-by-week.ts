import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { citingEdgesSql } from './citing-edges-sql.ts'

/** By account: distinct other people who cite it on topic in each of the last weeks, 0 = the last seven days. */
export async function countCitingByWeek(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  accounts: readonly string[],
  weeks: number,
): Promise<ReadonlyMap<string, ReadonlyMap<number, number>>> {
  if (accounts.length === 0) return new Map()
  const match = matchPredicate(question)
  const end = boundsOf(question.period).end.getTime() / 1000
  const rows = await corpus.select<{ target: string; week: number; people: number }>({
    sql: `
SELECT toString(target) AS target, toUInt16(intDiv({end:Int64} - 1 - toUnixTimestamp(at), 604800)) AS week,
  toUInt32(uniqExact(citing)) AS people
FROM ${citingEdgesSql(`(hasAny(targets, {accounts:Array(UInt64)}) AND posted_at >= toDateTime({since:Int64}) AND ${match.sql})`)}
WHERE target IN {accounts:Array(UInt64)}
GROUP BY target, week`,
    params: { ...match.params, accounts, end, since: end - weeks * 604_800 },
  })
  const byAccount = new Map<string, Map<number, number>>()
  for (const { target, week, people } of rows) {
    const known = byAccount.get(target)
    if (known === undefined) byAccount.set(target, new Map([[week, people]]))
    else known.set(week, people)
  }
  return byAccount
}
