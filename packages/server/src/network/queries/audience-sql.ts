import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { CorpusParams } from '../../corpus/scoped-corpus.ts'
import type { SamePeople } from '../../identity/load-same-people.ts'
import type { AccountsOfPeople } from '../../identity/people-of-accounts.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'

/** Those who name or answer somebody in a period, or those who are known to follow them, whenever. */
export type AudienceKind = 'talking' | 'following'

/** Whose audiences, and which accounts are one person's. */
export interface AudienceQuestion {
  readonly audience: AudienceKind
  readonly period: Period
  /** Accounts that are listened to, and the people behind them. */
  readonly heard: AccountsOfPeople
  readonly samePeople: SamePeople
}

/**
 * Who is in the audience of some accounts: a table expression with `target` (the account that is listened to), `source`
 * (the person in the audience, by the account that stands for them) and `account` (the one they use). Nobody is in their own.
 */
export function audienceSql({ audience, period, heard, samePeople }: AudienceQuestion): {
  readonly sql: string
  readonly params: CorpusParams
} {
  const { start, end } = boundsOf(period)
  const isFollowing = audience === 'following'
  const which = isFollowing
    ? "kind = 'follow'"
    : "kind != 'follow' AND at >= toDateTime({since:Int64}) AND at < toDateTime({until:Int64})"
  const member = personSql(samePeople, 'deed.source', 'member')
  return {
    sql: `(
  SELECT * FROM (
    SELECT deed.target AS target, ${member.person} AS source, deed.source AS account
    FROM (
      SELECT DISTINCT target, source
      FROM interaction
      WHERE scope IN {scopes:Array(UInt64)} AND target IN {heard:Array(UInt64)} AND ${which}
    ) AS deed
    ${member.join}
  )
  WHERE source != {owners:Array(UInt64)}[indexOf({heard:Array(UInt64)}, target)]
)`,
    params: {
      ...personParams(samePeople),
      heard: heard.accounts,
      owners: heard.persons,
      ...(isFollowing ? {} : { since: start.getTime() / 1000, until: end.getTime() / 1000 }),
    },
  }
}
