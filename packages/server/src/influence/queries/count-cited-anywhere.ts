import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Distinct other people who cite these accounts in the period, on any subject. Following is not citing. */
export async function countCitedAnywhere(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  period: Period,
): Promise<ReadonlyMap<string, number>> {
  if (accounts.length === 0) return new Map()
  const { start, end } = boundsOf(period)
  const people = `
    SELECT id, sipHash64(person) AS personKey
    FROM account
    WHERE scope IN {scopes:Array(UInt64)} AND person != ''
    ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`
  const rows = await corpus.select<{ account: string; people: number }>({
    sql: `
SELECT toString(edge.target) AS account, toUInt32(uniqExact(if(writer.personKey = 0, edge.source, writer.personKey))) AS people
FROM (
  SELECT DISTINCT target, source
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target IN {accounts:Array(UInt64)} AND kind != 'follow' AND source != target
    AND at >= toDateTime({start:Int64}) AND at < toDateTime({end:Int64})
) AS edge
GLOBAL ANY LEFT JOIN (${people}) AS writer ON writer.id = edge.source
GLOBAL ANY LEFT JOIN (${people}) AS cited ON cited.id = edge.target
WHERE writer.personKey = 0 OR writer.personKey != cited.personKey
GROUP BY account`,
    params: { accounts, start: start.getTime() / 1000, end: end.getTime() / 1000 },
  })
  return new Map(rows.map(({ account, people: count }) => [account, count]))
}
