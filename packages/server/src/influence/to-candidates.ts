import type { Candidate, EngagementSums } from '@relais/core/influence/candidate'
import { termRarities } from '@relais/core/influence/term-rarity'
import type { AccountId } from '@relais/core/shared/branded'
import { credentialsOf, type JudgedEvidence } from '../portrait/judged-evidence.ts'
import type { Cited } from './cited-people.ts'
import type { PostTotal } from './post-totals.ts'
import type { Questions } from './queries/count-questions.ts'
import type { Listeners } from './queries/find-listeners.ts'
import type { Profile } from './queries/find-profiles.ts'
import type { Voice } from './queries/find-voices.ts'
import type { TermUse } from './term-use.ts'

/** What the queries found, by account. */
export interface CandidateRows {
  readonly ownVoices: ReadonlyMap<string, readonly Voice[]>
  readonly totals: readonly PostTotal[]
  readonly profiles: ReadonlyMap<string, Profile>
  readonly followerGrowth: ReadonlyMap<string, number>
  readonly cited: ReadonlyMap<string, Cited>
  readonly listeners: ReadonlyMap<string, Listeners>
  readonly questions: ReadonlyMap<string, Questions>
  readonly termUse: readonly TermUse[]
  readonly judged: JudgedEvidence
}

function engagementOf(rows: readonly (Voice | PostTotal)[]): EngagementSums[] {
  return rows
    .filter(({ answered }) => answered > 0)
    .map(({ kind, age, answered, sum, sumOfSquares }) => ({ kind, age, posts: answered, sum, sumOfSquares }))
}

/** Days in order, most of them the same as the one before: counted in one walk, without a map for each person. */
function rhythmOf(
  voices: readonly Voice[],
): Pick<Candidate, 'weeksBeforeEnd' | 'postsInWeek' | 'steadyPosts'> {
  const days = Float64Array.from(
    voices.length === 1 ? (voices[0]?.days ?? []) : voices.flatMap((voice) => voice.days),
  ).sort()
  const weeksBeforeEnd: number[] = []
  const postsInWeek: number[] = []
  const postsOnDay: number[] = []
  for (let from = 0; from < days.length; ) {
    const day = days[from] as number
    let to = from + 1
    while (days[to] === day) to++
    const week = Math.floor(day / 7)
    if (weeksBeforeEnd.at(-1) === week)
      postsInWeek[postsInWeek.length - 1] = (postsInWeek.at(-1) ?? 0) + to - from
    else {
      weeksBeforeEnd.push(week)
      postsInWeek.push(to - from)
    }
    postsOnDay.push(to - from)
    from = to
  }
  const steadyPosts = postsOnDay.sort((a, b) => a - b).reduce((sum, count) => sum + Math.log2(1 + count), 0)
  return { weeksBeforeEnd, postsInWeek, steadyPosts }
}

const postsIn = (rows: readonly { readonly posts: number }[]) =>
  rows.reduce((sum, { posts }) => sum + posts, 0)

/** Whether a row of posts is somebody's own voice: a reshare speaks for the one whom it passes on. */
export function isOwnVoice({ kind }: { readonly kind: string }): boolean {
  return kind !== 'reshare'
}

/** Joins what the queries found: one candidate for each account with a post on topic of its own. */
export function toCandidates(rows: CandidateRows): Candidate[] {
  const totalsOf = Map.groupBy(rows.totals, ({ account }) => account)
  const used = rows.termUse.filter(({ account }) => rows.ownVoices.has(account))
  const rarities = termRarities(used)
  const useOf = new Map(
    used.map((use, index) => [
      use.account,
      { titledShare: use.titled / use.posts, rarity: rarities[index] ?? 1 },
    ]),
  )
  return [...rows.ownVoices].map(([account, own]): Candidate => {
    const all = totalsOf.get(account) ?? []
    const profile = rows.profiles.get(account)
    const cited = rows.cited.get(account)
    const listeners = rows.listeners.get(account)
    const questions = rows.questions.get(account)
    const use = useOf.get(account)
    const postsOnTopic = postsIn(own)
    return {
      accountId: account as AccountId,
      platform: own[0]?.platform ?? '',
      followers: profile?.followers ?? null,
      followerGrowth: rows.followerGrowth.get(account) ?? null,
      postsOnTopic,
      postsInPeriod: postsIn(all),
      postsWithTitle: postsOnTopic * (use?.titledShare ?? 0),
      termRarity: use?.rarity ?? 1,
      postsNamingOthers: own.reduce((sum, { postsNamingOthers }) => sum + postsNamingOthers, 0),
      questionsAsked: questions?.asked ?? 0,
      questionsAnswered: questions?.answered ?? 0,
      ...rhythmOf(own),
      citedBy: cited?.people ?? 0,
      citationWeight: cited?.weight ?? 0,
      listeners: listeners?.oneWay ?? 0,
      mutualListeners: listeners?.mutual ?? 0,
      weeksCited: cited?.weeks ?? [],
      citingInWeek: cited?.peopleInWeek ?? [],
      reputationKinds: credentialsOf(profile, rows.judged.get(account))?.length ?? null,
      // The ledger holds no clicks or orders of creators yet.
      conversions: null,
      engagementOnTopic: engagementOf(own),
      engagementOverall: engagementOf(all),
    }
  })
}
