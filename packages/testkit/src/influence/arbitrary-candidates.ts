import type { Candidate } from '@relais/core/influence/candidate'
import type { AccountId } from '@relais/core/shared/branded'
import fc from 'fast-check'
import { engagementOf } from './candidate-of.ts'

const engagements = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 6 })

const arbitraryWeeks = fc.uniqueArray(fc.integer({ min: 0, max: 52 }), { minLength: 1, maxLength: 6 })

const arbitraryCandidate = fc
  .record({
    platform: fc.constantFrom('bluesky', 'mastodon', 'blog'),
    followers: fc.option(fc.integer({ min: 0, max: 5_000_000 }), { freq: 4 }),
    weeks: arbitraryWeeks.chain((weeks) =>
      fc.record({
        weeksBeforeEnd: fc.constant(weeks),
        postsInWeek: fc.array(fc.integer({ min: 1, max: 40 }), {
          minLength: weeks.length,
          maxLength: weeks.length,
        }),
      }),
    ),
    followerGrowth: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
    withTitle: fc.constantFrom(0, 1),
    termRarity: fc.constantFrom(0.7, 1, 1.4),
    questionsAsked: fc.integer({ min: 0, max: 9 }),
    listeners: fc.integer({ min: 0, max: 20 }),
    reputationKinds: fc.option(fc.integer({ min: 0, max: 4 })),
    conversions: fc.option(
      fc.record({ exposed: fc.integer({ min: 0, max: 9_000 }), converted: fc.integer({ min: 0, max: 90 }) }),
    ),
    otherPosts: fc.integer({ min: 0, max: 500 }),
    postsNamingOthers: fc.integer({ min: 0, max: 1 }),
    citedBy: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })),
    onTopic: engagements,
    offTopic: engagements,
  })
  .map((raw): Omit<Candidate, 'accountId'> => {
    const postsOnTopic = raw.weeks.postsInWeek.reduce((sum, posts) => sum + posts, 0)
    return {
      platform: raw.platform,
      followers: raw.followers,
      followerGrowth: raw.followers === null ? null : raw.followerGrowth,
      postsWithTitle: raw.withTitle,
      termRarity: raw.termRarity,
      steadyPosts: raw.weeks.postsInWeek.reduce((sum, posts) => sum + Math.log2(1 + posts), 0),
      questionsAsked: raw.questionsAsked,
      questionsAnswered: raw.questionsAsked >> 1,
      citationWeight: raw.citedBy * 0.8,
      listeners: raw.listeners,
      mutualListeners: raw.listeners >> 2,
      weeksCited: raw.citedBy === 0 ? [] : [raw.weeks.weeksBeforeEnd[0] ?? 0],
      citingInWeek: raw.citedBy === 0 ? [] : [raw.citedBy],
      reputationKinds: raw.reputationKinds,
      conversions: raw.conversions,
      postsOnTopic,
      postsInPeriod: postsOnTopic + raw.otherPosts,
      postsNamingOthers: raw.postsNamingOthers,
      ...raw.weeks,
      citedBy: raw.citedBy,
      engagementOnTopic: raw.onTopic.length === 0 ? [] : [engagementOf('post', raw.onTopic)],
      engagementOverall:
        raw.onTopic.length + raw.offTopic.length === 0
          ? []
          : [engagementOf('post', [...raw.onTopic, ...raw.offTopic])],
    }
  })

/** Worlds of candidates with unknown counts, ties and silent platforms in them. Ids exceed 2^53. */
export function arbitraryCandidates(
  size: { minLength?: number; maxLength?: number } = {},
): fc.Arbitrary<Candidate[]> {
  return fc.array(arbitraryCandidate, { minLength: 1, maxLength: 40, ...size }).map((candidates) =>
    candidates.map((candidate, index) => ({
      ...candidate,
      accountId: String(9_007_199_254_740_993n + BigInt(index) * 7_919n) as AccountId,
    })),
  )
}
