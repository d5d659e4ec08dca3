import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { CorpusParams } from '../../corpus/scoped-corpus.ts'
import type { SamePeople } from '../../identity/load-same-people.ts'
import type { AccountsOfPeople } from '../../identity/people-of-accounts.ts'
import { isNobodyJoined, personParams, personSql } from '../../identity/queries/person-sql.ts'

/** Those who name or answer somebody in a period, or those who are known to follow them, whenever. */
export type AudienceKind = 'talking' | 'following'

/** Whose audiences, and which accounts are one person's. */
export interface AudienceQuestion {
  readonly audience: AudienceKind
  readonly period: Period
  /** Accounts that are listened to, and the people behind them. */
  readonly heard: AccountsOfPeople
  readonly samePeople: SamePeople
  /** Keeps of each account's audience only people whose hash is no higher; in their order. Left out: everybody. */
  readonly limits?: readonly string[]
}

/** The hash by which people are kept, of a column that holds their ids: as good as drawn, and always the same. */
export const keptBy = (person: string) => `sipHash64(${person})`

/**
 * Who is in the audience of some accounts: a table expression with `target` (the account that is listened to), `source`
 * (the person in the audience, by the account that stands for them) and `account` (the one they use). Nobody is in their own.
 */
export function audienceSql({ audience, period, heard, samePeople, limits }: AudienceQuestion): {
  readonly sql: string
  readonly params: CorpusParams
} {
  const deeds = deedsOf({ audience, period, heard })
  // Before people are told apart, where no account stands for another: most of a large audience is never looked at.
  const early = limits && isNobodyJoined(samePeople) ? ` AND ${keptBy('source')} <= ${limitOf('target')}` : ''
  const late = limits && !isNobodyJoined(samePeople) ? ` AND ${keptBy('source')} <= ${limitOf('target')}` : ''
  const member = personSql(samePeople, 'deed.source', 'member')
  return {
    sql: `(
  SELECT * FROM (
    SELECT deed.target AS target, ${member.person} AS source, deed.source AS account
    FROM (
      SELECT DISTINCT target, source
      FROM interaction
      WHERE scope IN {scopes:Array(UInt64)} AND ${deeds.sql}${early}
    ) AS deed
    ${member.join}
  )
  WHERE source != transform(target, {heard:Array(UInt64)}, {owners:Array(UInt64)}, toUInt64(0))${late}
)`,
    params: {
      ...personParams(samePeople),
      ...deeds.params,
      owners: heard.persons,
      ...(limits ? { limits } : {}),
    },
  }
}

const limitOf = (account: string) =>
  `transform(${account}, {heard:Array(UInt64)}, {limits:Array(UInt64)}, toUInt64(0))`

/** Which interactions make an audience: a condition. */
export function deedsOf({
  audience,
  period,
  heard,
}: Pick<AudienceQuestion, 'audience' | 'period' | 'heard'>): {
  readonly sql: string
  readonly params: CorpusParams
} {
  const whose = 'target IN {heard:Array(UInt64)}'
  const params = { heard: heard.accounts }
  if (audience === 'following') return { sql: `${whose} AND kind = 'follow'`, params }
  const { start, end } = boundsOf(period)
  return {
    sql: `${whose} AND kind != 'follow' AND at >= toDateTime({since:Int64}) AND at < toDateTime({until:Int64})`,
    params: { ...params, since: start.getTime() / 1000, until: end.getTime() / 1000 },
  }
}
