import type { Candidate, EngagementSums } from '@relais/core/influence/candidate'
import type { AccountId } from '@relais/core/shared/branded'
import type { Voice } from './queries/find-voices.ts'
import type { PostTotal } from './queries/total-posts.ts'

interface Rows {
  /** By account. */
  readonly ownVoices: ReadonlyMap<string, readonly Voice[]>
  readonly totals: readonly PostTotal[]
  readonly followers: ReadonlyMap<string, number>
  readonly citingPeople: ReadonlyMap<string, number>
}

function engagementOf(rows: readonly (Voice | PostTotal)[]): EngagementSums[] {
  return rows
    .filter(({ answered }) => answered > 0)
    .map(({ kind, age, answered, sum, sumOfSquares }) => ({ kind, age, posts: answered, sum, sumOfSquares }))
}

function weeksOf(voices: readonly Voice[]): Pick<Candidate, 'weeksBeforeEnd' | 'postsInWeek'> {
  const posts = new Map<number, number>()
  for (const { weeks } of voices) for (const week of weeks) posts.set(week, (posts.get(week) ?? 0) + 1)
  const weeks = [...posts.keys()].sort((a, b) => a - b)
  return { weeksBeforeEnd: weeks, postsInWeek: weeks.map((week) => posts.get(week) as number) }
}

const postsIn = (rows: readonly { readonly posts: number }[]) =>
  rows.reduce((sum, { posts }) => sum + posts, 0)

/** Whether a row of posts is somebody's own voice: a reshare speaks for the one whom it passes on. */
export function isOwnVoice({ kind }: { readonly kind: string }): boolean {
  return kind !== 'reshare'
}

/** Joins what the queries found: one candidate for each account with a post on topic of its own. */
export function toCandidates({ ownVoices, totals, followers, citingPeople }: Rows): Candidate[] {
  const totalsOf = Map.groupBy(totals, ({ account }) => account)
  return [...ownVoices].map(([account, own]) => {
    const all = totalsOf.get(account) ?? []
    return {
      accountId: account as AccountId,
      platform: own[0]?.platform ?? '',
      followers: followers.get(account) ?? null,
      postsOnTopic: postsIn(own),
      postsInPeriod: postsIn(all),
      postsNamingOthers: own.reduce((sum, { postsNamingOthers }) => sum + postsNamingOthers, 0),
      ...weeksOf(own),
      citedBy: citingPeople.get(account) ?? 0,
      engagementOnTopic: engagementOf(own),
      engagementOverall: engagementOf(all),
    }
  })
}
