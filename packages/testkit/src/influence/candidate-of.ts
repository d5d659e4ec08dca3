import type { Candidate, EngagementSums } from '@relais/core/influence/candidate'
import type { CountAge } from '@relais/core/influence/count-age'
import type { AccountId } from '@relais/core/shared/branded'

/** Sums over posts of one kind that each got the given engagements. */
export function engagementOf(
  kind: string,
  engagements: readonly number[],
  age: CountAge = 'settled',
): EngagementSums {
  const logs = engagements.map(Math.log1p)
  return {
    kind,
    age,
    posts: logs.length,
    sum: logs.reduce((sum, log) => sum + log, 0),
    sumOfSquares: logs.reduce((sum, log) => sum + log * log, 0),
  }
}

/**
 * A candidate with nothing remarkable about it, for tests that vary one thing.
 * @example candidateOf('7', { followers: null })
 */
export function candidateOf(accountId: string, differences: Partial<Candidate> = {}): Candidate {
  return {
    accountId: accountId as AccountId,
    platform: 'bluesky',
    followers: 10_000,
    followerGrowth: null,
    postsOnTopic: 4,
    postsInPeriod: 40,
    postsWithTitle: 0,
    termRarity: 1,
    steadyPosts: 4,
    postsNamingOthers: 1,
    questionsAsked: 0,
    questionsAnswered: 0,
    weeksBeforeEnd: [1, 3],
    postsInWeek: [2, 2],
    citedBy: 1,
    citationWeight: differences.citedBy ?? 1,
    listeners: 0,
    mutualListeners: 0,
    weeksCited: [2],
    citingInWeek: [1],
    reputationKinds: null,
    conversions: null,
    engagementOnTopic: [engagementOf('post', [10, 10, 10, 10])],
    engagementOverall: [engagementOf('post', Array<number>(40).fill(10))],
    ...differences,
  }
}
