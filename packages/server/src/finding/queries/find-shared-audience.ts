import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import type { SamePeople } from '../../identity/load-same-people.ts'
import { findAccountsOf } from '../../identity/people-of-accounts.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'
import type { AudienceKind } from '../../network/queries/audience-sql.ts'
import { inPeriod, periodParams } from './period-sql.ts'

/** People of an audience who are looked at, drawn by a hash of their ids. */
const mostLookedAt = 50_000

/** Somebody to whom the same people listen. */
export interface AudienceSharer {
  readonly account: string
  /** People of the audience that is looked at who are also theirs. */
  readonly shared: number
  /** Everybody in theirs. */
  readonly audience: number
}

export interface SharedListeners {
  readonly sharers: readonly AudienceSharer[]
  /** The person's own audience, and how much of it was looked at. */
  readonly audience: number
  readonly looked: number
  /** Everybody who listens to anybody. */
  readonly everybody: number
}

export interface SharedAsked {
  readonly period: Period
  /** Accounts of the one asked about; the first stands for them. */
  readonly accounts: readonly string[]
  readonly samePeople: SamePeople
  readonly audience: AudienceKind
  /** People whom an audience must share. */
  readonly fewest: number
  readonly limit: number
}

/** To whom an audience also listens: whom it follows, or names and answers in a period. People, whichever account they use. */
export async function findSharedListeners(
  corpus: ScopedCorpus,
  { period, accounts, samePeople, audience, fewest, limit }: SharedAsked,
): Promise<SharedListeners> {
  const done = audience === 'following' ? "kind = 'follow'" : `kind != 'follow' AND ${inPeriod('at')}`
  const params = {
    ...personParams(samePeople),
    ...(audience === 'following' ? {} : periodParams(period)),
  }
  const who = personSql(samePeople, 'deed.source', 'listener')
  const whom = personSql(samePeople, 'deed.target', 'heard')
  /** Who listens to whom: `source`, `target`. */
  const listening = (table: 'interaction' | 'interaction_by_from', which: string) => `(
  SELECT * FROM (
    SELECT ${who.person} AS source, ${whom.person} AS target
    FROM (
      SELECT DISTINCT source, target FROM ${table}
      WHERE ${which} AND scope IN {scopes:Array(UInt64)} AND source != target AND ${done}
    ) AS deed
    ${who.join}
    ${whom.join}
  )
  WHERE source != target
)`
  const listeners = `
    SELECT DISTINCT source FROM interaction
    WHERE target IN {accounts:Array(UInt64)} AND scope IN {scopes:Array(UInt64)} AND source != target AND ${done}`
  const looked = `${listeners} ORDER BY sipHash64(source) LIMIT ${mostLookedAt}`
  const everybodyAsked = JSON.stringify(['listeners', audience, period, samePeople])
  const [[own], everybody, found] = await Promise.all([
    corpus.select<{ people: number }>({
      sql: `
SELECT toUInt32(uniqExact(source)) AS people
FROM ${listening('interaction', 'target IN {accounts:Array(UInt64)}')}`,
      params: { ...params, accounts },
    }),
    corpus.remember(everybodyAsked, async () => {
      const [row] = await corpus.select<{ people: number }>({
        sql: `SELECT toUInt32(uniqExact(source)) AS people FROM ${listening('interaction_by_from', '1')}`,
        params,
      })
      return row?.people ?? 0
    }),
    corpus.select<{ account: string; shared: number }>({
      sql: `
SELECT toString(target) AS account, toUInt32(uniqExact(source)) AS shared
FROM ${listening('interaction_by_from', `source GLOBAL IN (${looked})`)}
WHERE target NOT IN {accounts:Array(UInt64)}
GROUP BY target
HAVING shared >= {fewest:UInt32}
ORDER BY shared DESC, account
LIMIT {limit:UInt32}`,
      params: { ...params, accounts, fewest, limit },
    }),
  ])
  const others = await findAccountsOf(
    corpus,
    samePeople,
    found.map(({ account }) => account),
  )
  const sizes =
    found.length === 0
      ? []
      : await corpus.select<{ account: string; people: number }>({
          sql: `
SELECT toString(target) AS account, toUInt32(uniqExact(source)) AS people
FROM ${listening('interaction', 'target IN {accounts:Array(UInt64)}')}
GROUP BY target`,
          params: { ...params, accounts: others.accounts },
        })
  const sizeOf = new Map(sizes.map(({ account, people }) => [account, people]))
  return {
    sharers: found.map((one) => ({ ...one, audience: sizeOf.get(one.account) ?? one.shared })),
    audience: own?.people ?? 0,
    looked: Math.min(mostLookedAt, own?.people ?? 0),
    everybody,
  }
}
