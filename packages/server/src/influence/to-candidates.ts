import type { Candidate, EngagementSums } from '@relais/core/influence/candidate'
import type { AccountId } from '@relais/core/shared/branded'
import type { Voice } from './queries/find-voices.ts'
import type { PostTotal } from './queries/total-posts.ts'

interface Rows {
  readonly voices: readonly Voice[]
  readonly totals: readonly PostTotal[]
  readonly followers: ReadonlyMap<string, number>
  readonly citingPeople: ReadonlyMap<string, number>
}

function groupByAccount<Row extends { readonly account: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.account)
    if (group === undefined) groups.set(row.account, [row])
    else group.push(row)
  }
  return groups
}

function engagementOf(rows: readonly (Voice | PostTotal)[]): EngagementSums[] {
  return rows
    .filter(({ answered }) => answered > 0)
    .map(({ kind, answered, sum, sumOfSquares }) => ({ kind, posts: answered, sum, sumOfSquares }))
}

function weeksOf(voices: readonly Voice[]): Pick<Candidate, 'weeksBeforeEnd' | 'postsInWeek'> {
  const [only] = voices
  if (voices.length === 1 && only) return { weeksBeforeEnd: only.weeks, postsInWeek: only.postsInWeek }
  const posts = new Map<number, number>()
  for (const voice of voices) {
    for (const [index, week] of voice.weeks.entries()) {
      posts.set(week, (posts.get(week) ?? 0) + (voice.postsInWeek[index] ?? 0))
    }
  }
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
export function toCandidates({ voices, totals, followers, citingPeople }: Rows): Candidate[] {
  const totalsOf = groupByAccount(totals)
  return [...groupByAccount(voices.filter(isOwnVoice))].map(([account, own]) => {
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
