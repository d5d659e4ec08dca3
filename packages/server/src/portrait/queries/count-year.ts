import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** One account's year. */
export interface Year {
  readonly ownPosts: number
  readonly replies: number
  readonly activeWeeks: number
  readonly citedBy: number
  /** Day of the newest post, `YYYY-MM-DD`. */
  readonly lastPost: string | null
}

const postsSql = `
SELECT toUInt32(countIf(kind NOT IN ('reply', 'reshare'))) AS ownPosts, toUInt32(countIf(kind = 'reply')) AS replies,
  toUInt32(uniqExact(toMonday(posted_at))) AS activeWeeks, toString(toDate(max(posted_at))) AS lastPost
FROM (
  SELECT id, argMax(kind, (scope, observed_at)) AS kind, argMax(posted_at, (scope, observed_at)) AS posted_at
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64}
  GROUP BY id
)
WHERE posted_at > toDateTime({since:Int64}) AND posted_at <= toDateTime({until:Int64})`

const citersSql = `
SELECT toUInt32(uniqExact(source)) AS citedBy
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND target = {account:UInt64} AND kind != 'follow' AND source != target
  AND interaction.at > toDateTime({since:Int64}) AND interaction.at <= toDateTime({until:Int64})`

const yearSeconds = 365 * 86_400

/** What one account published in the 365 days up to an instant, and how many different people cited it. */
export async function countYear(corpus: ScopedCorpus, account: AccountId, until: Date): Promise<Year> {
  const seconds = Math.floor(until.getTime() / 1000)
  const params = { account, since: seconds - yearSeconds, until: seconds }
  const [[posts], [cited]] = await Promise.all([
    corpus.select<Omit<Year, 'citedBy'>>({ sql: postsSql, params }),
    corpus.select<{ citedBy: number }>({ sql: citersSql, params }),
  ])
  const { ownPosts = 0, replies = 0, activeWeeks = 0, lastPost = null } = posts ?? {}
  const isSilent = ownPosts + replies === 0 && activeWeeks === 0
  return {
    ownPosts,
    replies,
    activeWeeks,
    citedBy: cited?.citedBy ?? 0,
    lastPost: isSilent ? null : lastPost,
  }
}
