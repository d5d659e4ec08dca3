import type { Candidate, EngagementSums } from '@relais/core/influence/candidate'
import { termRarities } from '@relais/core/influence/term-rarity'
import type { AccountId } from '@relais/core/shared/branded'
import { credentialsOf, type JudgedEvidence } from '../portrait/judged-evidence.ts'
import type { CitedPeople } from './cited-people.ts'
import type { Questions } from './queries/count-questions.ts'
import type { FollowerGrowth } from './queries/find-follower-growth.ts'
import type { Listeners } from './queries/find-listeners.ts'
import type { Profiles } from './queries/find-profiles.ts'
import type { TermUse } from './term-use.ts'
import type { OwnPosts } from './topic/own-posts.ts'

/** What one account wrote on any subject in the period. */
export interface AllPosts {
  readonly posts: number
  readonly engagement: readonly EngagementSums[]
}

/** What the queries found, by account. */
export interface CandidateRows {
  readonly own: readonly OwnPosts[]
  readonly allPostsOf: (account: string) => AllPosts
  readonly profiles: Profiles
  readonly followerGrowth: FollowerGrowth
  readonly cited: CitedPeople
  readonly listeners: ReadonlyMap<string, Listeners>
  readonly questions: ReadonlyMap<string, Questions>
  readonly termUse: readonly TermUse[]
  readonly judged: JudgedEvidence
}

/** Joins what the queries found: one candidate for each account with a post on topic of its own. */
export function toCandidates(rows: CandidateRows): Candidate[] {
  const speakers = new Set(rows.own.map(({ account }) => account))
  const used = rows.termUse.filter(({ account }) => speakers.has(account))
  const rarities = termRarities(used)
  const useOf = new Map(
    used.map((use, index) => [
      use.account,
      { titledShare: use.titled / use.posts, rarity: rarities[index] ?? 1 },
    ]),
  )
  return rows.own.map((own): Candidate => {
    const { account } = own
    const all = rows.allPostsOf(account)
    const profile = rows.profiles.get(account)
    const cited = rows.cited.get(account)
    const listeners = rows.listeners.get(account)
    const questions = rows.questions.get(account)
    const use = useOf.get(account)
    return {
      accountId: account as AccountId,
      platform: profile?.platform ?? '',
      followers: profile?.followers ?? null,
      followerGrowth: rows.followerGrowth.get(account) ?? null,
      postsOnTopic: own.posts,
      postsInPeriod: all.posts,
      postsWithTitle: own.posts * (use?.titledShare ?? 0),
      termRarity: use?.rarity ?? 1,
      postsNamingOthers: own.postsNamingOthers,
      questionsAsked: questions?.asked ?? 0,
      questionsAnswered: questions?.answered ?? 0,
      weeksBeforeEnd: own.weeksBeforeEnd,
      postsInWeek: own.postsInWeek,
      steadyPosts: own.steadyPosts,
      citedBy: cited?.people ?? 0,
      citationWeight: cited?.weight ?? 0,
      listeners: listeners?.oneWay ?? 0,
      mutualListeners: listeners?.mutual ?? 0,
      weeksCited: cited?.weeks ?? [],
      citingInWeek: cited?.peopleInWeek ?? [],
      reputationKinds: credentialsOf(profile, rows.judged.get(account))?.length ?? null,
      // The ledger holds no clicks or orders of creators yet.
      conversions: null,
      engagementOnTopic: own.engagement,
      engagementOverall: all.engagement,
    }
  })
}
