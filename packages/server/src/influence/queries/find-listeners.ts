import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { AppError } from '../../errors.ts'
import { findPersonKeys } from '../../identity/queries/find-person-keys.ts'
import { CitingGraph } from '../everybody/citing-graph.ts'

/** Interactions up to which who cites whom is kept, in 10 bytes each. */
const mostInteractions = 10_000_000

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
  const graph = await graphOfEverybody(corpus, period)
  return graph === null ? await askListeners(corpus, accounts, period) : graph.listenersOf(accounts)
}

/**
 * Who cites whom: it is the same for every topic. Null where it is not worth it, or there are too many, or reading them
 * all is too much for the corpus just now.
 */
async function graphOfEverybody(corpus: ScopedCorpus, period: Period): Promise<CitingGraph | null> {
  return await corpus.rememberOnceAskedAgain(
    `citing graph ${period.from} ${period.to}`,
    () =>
      readGraph(corpus, period).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'query_too_heavy') return null
        throw error
      }),
    (graph) => graph?.bytes ?? 0,
  )
}

async function readGraph(corpus: ScopedCorpus, period: Period): Promise<CitingGraph | null> {
  const [[counted], persons] = await Promise.all([
    corpus.select<{ rows: number }>({
      sql: 'SELECT toFloat64(count()) AS rows FROM interaction WHERE scope IN {scopes:Array(UInt64)}',
    }),
    findPersonKeys(corpus),
  ])
  if ((counted?.rows ?? 0) > mostInteractions) return null
  const { start, end } = boundsOf(period)
  const blocks = await corpus.selectBlocks({
    sql: `
SELECT target, groupArray(source) AS sources
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND kind != 'follow'
  AND at >= toDateTime({start:Int64}) AND at < toDateTime({end:Int64})
GROUP BY target`,
    params: { start: start.getTime() / 1000, end: end.getTime() / 1000 },
  })
  return new CitingGraph(blocks, persons)
}

async function askListeners(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  period: Period,
): Promise<ReadonlyMap<string, Listeners>> {
  const { start, end } = boundsOf(period)
  const people = `
    SELECT id, sipHash64(person) AS personKey
    FROM account
    WHERE scope IN {scopes:Array(UInt64)} AND person != ''
    ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`
  // One reading: namings with one of the accounts at one end, gathered by both, whichever way they go.
  const rows = await corpus.select<Listeners>({
    sql: `
SELECT toString(edge.own) AS account,
  toUInt32(uniqExactIf(if(writer.personKey = 0, edge.other, writer.personKey), NOT edge.isBack)) AS oneWay,
  toUInt32(uniqExactIf(if(writer.personKey = 0, edge.other, writer.personKey), edge.isBack)) AS mutual
FROM (
  SELECT if(isToOwn, target, source) AS own, if(isToOwn, source, target) AS other, max(isFromOwn) AS isBack
  FROM (
    SELECT target, source, target IN {accounts:Array(UInt64)} AS isToOwn, source IN {accounts:Array(UInt64)} AS isFromOwn
    FROM interaction
    WHERE scope IN {scopes:Array(UInt64)} AND kind != 'follow' AND isToOwn != isFromOwn
      AND at >= toDateTime({start:Int64}) AND at < toDateTime({end:Int64})
  )
  GROUP BY own, other
  HAVING max(isToOwn) = 1
) AS edge
GLOBAL ANY LEFT JOIN (${people}) AS writer ON writer.id = edge.other
GLOBAL ANY LEFT JOIN (${people}) AS owner ON owner.id = edge.own
WHERE writer.personKey = 0 OR writer.personKey != owner.personKey
GROUP BY account`,
    params: { accounts, start: start.getTime() / 1000, end: end.getTime() / 1000 },
  })
  return new Map(rows.map((row) => [row.account, row]))
}
