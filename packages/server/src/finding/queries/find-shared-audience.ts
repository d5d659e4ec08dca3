import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
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
  readonly account: string
  readonly audience: AudienceKind
  /** People whom an audience must share. */
  readonly fewest: number
  readonly limit: number
}

/** To whom an audience also listens: whom it follows, or names and answers in a period. */
export async function findSharedListeners(
  corpus: ScopedCorpus,
  { period, account, audience, fewest, limit }: SharedAsked,
): Promise<SharedListeners> {
  const done = audience === 'following' ? "kind = 'follow'" : `kind != 'follow' AND ${inPeriod('at')}`
  const params = { ...(audience === 'following' ? {} : periodParams(period)), account }
  const inScope = `scope IN {scopes:Array(UInt64)} AND source != target AND ${done}`
  const listeners = `
    SELECT DISTINCT source FROM interaction
    WHERE target = {account:UInt64} AND ${inScope}`
  const looked = `${listeners} ORDER BY sipHash64(source) LIMIT ${mostLookedAt}`
  const [[own], everybody, found] = await Promise.all([
    corpus.select<{ people: number }>({
      sql: `SELECT toUInt32(count()) AS people FROM (${listeners})`,
      params,
    }),
    corpus.remember(`listeners ${audience} ${period.from} ${period.to}`, async () => {
      const { account: _, ...rest } = params
      const [row] = await corpus.select<{ people: number }>({
        sql: `SELECT toUInt32(uniqExact(source)) AS people FROM interaction_by_from WHERE ${inScope}`,
        params: rest,
      })
      return row?.people ?? 0
    }),
    corpus.select<{ account: string; shared: number }>({
      sql: `
SELECT toString(target) AS account, toUInt32(uniqExact(source)) AS shared
FROM interaction_by_from
WHERE source GLOBAL IN (${looked}) AND target != {account:UInt64} AND ${inScope}
GROUP BY target
HAVING shared >= {fewest:UInt32}
ORDER BY shared DESC, account
LIMIT {limit:UInt32}`,
      params: { ...params, fewest, limit },
    }),
  ])
  const sizes =
    found.length === 0
      ? []
      : await corpus.select<{ account: string; people: number }>({
          sql: `
SELECT toString(target) AS account, toUInt32(uniqExact(source)) AS people
FROM interaction
WHERE target IN {accounts:Array(UInt64)} AND ${inScope}
GROUP BY target`,
          params: { ...params, accounts: found.map((one) => one.account) },
        })
  const sizeOf = new Map(sizes.map(({ account, people }) => [account, people]))
  return {
    sharers: found.map((one) => ({ ...one, audience: sizeOf.get(one.account) ?? one.shared })),
    audience: own?.people ?? 0,
    looked: Math.min(mostLookedAt, own?.people ?? 0),
    everybody,
  }
}
