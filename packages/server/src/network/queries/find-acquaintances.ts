import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import type { SamePeople } from '../../identity/load-same-people.ts'
import { findAccountsOf } from '../../identity/people-of-accounts.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'

/** People round one person that are looked at: those with most exchanges. */
const mostPeers = 200

/** When, and which accounts are one person's. */
export interface DealingsQuestion {
  readonly period: Period
  readonly samePeople: SamePeople
}

/** What one person did to another in a period, whatever it was about. */
export interface Dealing {
  readonly source: string
  readonly target: string
  /** Times the source named or answered the target. */
  readonly exchanges: number
  readonly isFollowing: boolean
  /** Seconds since 1970; 0 for following alone. */
  readonly lastAt: number
  /** The latest post and the account that it is from; 0 where none came with it. */
  readonly lastPost: string
  readonly lastAccount: string
}

const columns = `toString(dealing.source) AS source, toString(dealing.target) AS target,
  toUInt32(uniqExactIf(if(post = 0, id, post), kind != 'follow')) AS exchanges, toBool(max(kind = 'follow')) AS isFollowing,
  toUInt32(maxIf(toUnixTimestamp(at), kind != 'follow')) AS lastAt, toString(argMaxIf(post, (at, post), post != 0)) AS lastPost,
  toString(argMaxIf(account, (at, post), post != 0)) AS lastAccount`

/** Rows of interactions with the people behind both accounts; nobody deals with themselves. */
function dealingsSql(
  samePeople: SamePeople,
  table: 'interaction' | 'interaction_by_from',
  whose: string,
): string {
  const doer = personSql(samePeople, 'deed.source', 'doer')
  const other = personSql(samePeople, 'deed.target', 'other')
  return `(
  SELECT * FROM (
    SELECT ${doer.person} AS source, ${other.person} AS target, deed.source AS account, deed.id AS id, deed.post AS post,
      deed.kind AS kind, deed.at AS at
    FROM (
      SELECT id, source, target, post, kind, at
      FROM ${table}
      WHERE scope IN {scopes:Array(UInt64)} AND ${whose} AND ${inPeriod}
    ) AS deed
    ${doer.join}
    ${other.join}
  )
  WHERE source != target
) AS dealing`
}

const inPeriod = `(kind = 'follow' OR (at >= toDateTime({since:Int64}) AND at < toDateTime({until:Int64})))`

function daysOf(period: Period) {
  const { start, end } = boundsOf(period)
  return { since: start.getTime() / 1000, until: end.getTime() / 1000 }
}

/** Everybody who deals with these people, in both directions; a follow counts whenever it began. */
export async function findDealingsOf(
  corpus: ScopedCorpus,
  { period, samePeople }: DealingsQuestion,
  people: readonly string[],
): Promise<readonly Dealing[]> {
  if (people.length === 0) return []
  const { accounts } = await findAccountsOf(corpus, samePeople, people)
  const params = { ...daysOf(period), ...personParams(samePeople), accounts }
  const ask = (table: 'interaction' | 'interaction_by_from', side: 'target' | 'source') =>
    corpus.select<Dealing>({
      sql: `
SELECT ${columns}
FROM ${dealingsSql(samePeople, table, `${side} IN {accounts:Array(UInt64)}`)}
GROUP BY source, target
ORDER BY exchanges DESC, lastAt DESC, source, target
LIMIT ${mostPeers} BY ${side}`,
      params,
    })
  const [into, out] = await Promise.all([ask('interaction', 'target'), ask('interaction_by_from', 'source')])
  return [...into, ...out]
}

/** The dealings between people of two groups, in both directions. */
export async function findDealingsBetween(
  corpus: ScopedCorpus,
  { period, samePeople }: DealingsQuestion,
  some: readonly string[],
  others: readonly string[],
): Promise<readonly Dealing[]> {
  if (some.length === 0 || others.length === 0) return []
  const all = await findAccountsOf(corpus, samePeople, [...new Set([...some, ...others])])
  return await corpus.select<Dealing>({
    sql: `
SELECT ${columns}
FROM ${dealingsSql(samePeople, 'interaction', 'target IN {all:Array(UInt64)} AND source IN {all:Array(UInt64)}')}
WHERE (dealing.source IN {some:Array(UInt64)} AND dealing.target IN {others:Array(UInt64)})
  OR (dealing.source IN {others:Array(UInt64)} AND dealing.target IN {some:Array(UInt64)})
GROUP BY source, target
ORDER BY exchanges DESC, source, target
LIMIT 20000`,
    params: { ...daysOf(period), ...personParams(samePeople), some, others, all: all.accounts },
  })
}
