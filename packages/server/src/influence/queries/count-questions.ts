import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import type { CitingEdges } from '../citing/citing-edges.ts'

/** Days within which an answer answers a question. */
export const answerDays = 14

export interface Questions {
  /** People who put a question on topic to them, and those whom they turned to within 14 days of it. */
  readonly asked: number
  readonly answered: number
}

/** Who asked each of these accounts, and when first, in seconds since 1970. */
function findAsks(edges: CitingEdges, isCandidate: (account: string) => boolean) {
  const asks = new Map<string, Map<string, number>>()
  for (const [edge, isQuestion] of edges.asks.entries()) {
    const [source, target] = [edges.sources[edge] as number, edges.targets[edge] as number]
    if (isQuestion === 0 || source === target) continue
    const asked = edges.accounts.idOf(target)
    if (!isCandidate(asked)) continue
    const askers = asks.get(asked) ?? new Map<string, number>()
    const asker = edges.accounts.idOf(source)
    asks.set(asked, askers.set(asker, Math.min(askers.get(asker) ?? Infinity, edges.at[edge] as number)))
  }
  return asks
}

/** Questions on topic that others put to these accounts, and how many were answered: by a reply, a mention, a quote. */
export async function countQuestions(
  corpus: ScopedCorpus,
  edges: CitingEdges,
  isCandidate: (account: string) => boolean,
  period: Period,
): Promise<ReadonlyMap<string, Questions>> {
  const asks = findAsks(edges, isCandidate)
  if (asks.size === 0) return new Map()
  const { start, end } = boundsOf(period)
  const answers = await corpus.select<{ account: string; asker: string; times: readonly number[] }>({
    sql: `
SELECT toString(source) AS account, toString(target) AS asker, groupUniqArray(toUnixTimestamp(at)) AS times
FROM interaction_by_from
WHERE scope IN {scopes:Array(UInt64)} AND source IN {accounts:Array(UInt64)} AND target IN {askers:Array(UInt64)}
  AND kind != 'follow' AND at >= toDateTime({start:Int64}) AND at < toDateTime({end:Int64} + ${answerDays * 86_400})
GROUP BY source, target`,
    params: {
      accounts: [...asks.keys()],
      askers: [...new Set([...asks.values()].flatMap((askers) => [...askers.keys()]))],
      start: start.getTime() / 1000,
      end: end.getTime() / 1000,
    },
  })
  const answered = new Map<string, number>()
  for (const { account, asker, times } of answers) {
    const at = asks.get(account)?.get(asker)
    if (at === undefined || !times.some((time) => time >= at && time <= at + answerDays * 86_400)) continue
    answered.set(account, (answered.get(account) ?? 0) + 1)
  }
  return new Map(
    [...asks].map(([account, askers]) => [
      account,
      { asked: askers.size, answered: answered.get(account) ?? 0 },
    ]),
  )
}
