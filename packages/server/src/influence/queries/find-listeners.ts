import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Other people who cite one account in the period, on whatever subject, and have not spoken on this one. */
export interface Listeners {
  readonly account: string
  /** Whom the account does not cite in return, and whom it does. */
  readonly oneWay: number
  readonly mutual: number
}

/**
 * Who listens to these accounts and might still take up the topic. Following is not listening.
 * @param accounts everybody who spoke on the topic in the period
 * Method: docs/methods/citations.md
 */
export async function findListeners(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  period: Period,
): Promise<ReadonlyMap<string, Listeners>> {
  if (accounts.length === 0) return new Map()
  const { start, end } = boundsOf(period)
  const people = `
    SELECT id, sipHash64(person) AS personKey
    FROM account
    WHERE scope IN {scopes:Array(UInt64)} AND person != ''
    ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`
  const inPeriod = 'at >= toDateTime({start:Int64}) AND at < toDateTime({end:Int64})'
  const rows = await corpus.select<Listeners>({
    sql: `
SELECT toString(edge.target) AS account,
  toUInt32(uniqExactIf(if(writer.personKey = 0, edge.source, writer.personKey), back.times = 0)) AS oneWay,
  toUInt32(uniqExactIf(if(writer.personKey = 0, edge.source, writer.personKey), back.times > 0)) AS mutual
FROM (
  SELECT DISTINCT target, source
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target IN {accounts:Array(UInt64)} AND source NOT IN {accounts:Array(UInt64)}
    AND kind != 'follow' AND ${inPeriod}
) AS edge
GLOBAL ANY LEFT JOIN (
  SELECT source AS cited, target AS citing, count() AS times
  FROM interaction_by_from
  WHERE scope IN {scopes:Array(UInt64)} AND source IN {accounts:Array(UInt64)} AND target NOT IN {accounts:Array(UInt64)}
    AND kind != 'follow' AND ${inPeriod}
  GROUP BY source, target
) AS back ON back.cited = edge.target AND back.citing = edge.source
GLOBAL ANY LEFT JOIN (${people}) AS writer ON writer.id = edge.source
GLOBAL ANY LEFT JOIN (${people}) AS own ON own.id = edge.target
WHERE writer.personKey = 0 OR writer.personKey != own.personKey
GROUP BY account`,
    params: { accounts, start: start.getTime() / 1000, end: end.getTime() / 1000 },
  })
  return new Map(rows.map((row) => [row.account, row]))
}
