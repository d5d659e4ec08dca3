import { arbitraryCandidates } from '@relais/testkit/influence/arbitrary-candidates'
import { candidateOf, engagementOf } from '@relais/testkit/influence/candidate-of'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { AccountId } from '../shared/branded.ts'
import { seededRandom } from '../shared/seeded-random.ts'
import type { Candidate } from './candidate.ts'
import { typicalScore } from './explain-score.ts'
import { gradeCandidates } from './grade-candidates.ts'
import type { Join } from './plan-join.ts'
import {
  type CandidateRanking,
  type RankedCandidate,
  type RankOptions,
  rankGraded,
} from './rank-candidates.ts'
import type { SignalName } from './signals.ts'
import { defaultWeights } from './weights.ts'

const facts = { weeksInPeriod: 52, followersAreKnown: true }

// Hundreds of worlds are ranked: on a busy machine that takes longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 })

const rankCandidates = (candidates: readonly Candidate[], options: RankOptions, among = facts) =>
  rankGraded(gradeCandidates(candidates, among), options)

const joins: readonly Join[] = ['geometric', 'additive']

const unfollowed = { ...facts, followersAreKnown: false }

function rank(candidates: readonly Candidate[], join: Join = 'geometric', among = facts): CandidateRanking {
  const options = { weights: defaultWeights, join, random: seededRandom(1) }
  const ranking = rankCandidates(candidates, options, among)
  if (ranking === null) throw new Error('The default weights always ask for something known')
  return ranking
}

function everyone(ranking: CandidateRanking): RankedCandidate[] {
  return ranking.order.map((accountId) => ranking.explain(accountId) as RankedCandidate)
}

function rankOf(ranking: CandidateRanking, accountId: string): number {
  return ranking.order.indexOf(accountId as AccountId) + 1
}

/** Twenty people who differ a little in everything. */
const crowd = Array.from({ length: 20 }, (_, index) =>
  candidateOf(String(100 + index), {
    followers: 5_000 + 900 * index,
    reputationKinds: index % 2,
    conversions: { exposed: 1_000, converted: 10 + (index % 3) },
    postsOnTopic: 2 + (index % 7),
    postsInPeriod: 40 + index,
    weeksBeforeEnd: [index % 5],
    postsInWeek: [2 + (index % 7)],
    citedBy: index % 4,
    engagementOnTopic: [engagementOf('post', [5 + index, 9 + index])],
    engagementOverall: [engagementOf('post', [5 + index, 9 + index, 8, 8, 8])],
  }),
)

describe.each(joins)('a ranking with the %s join', (join) => {
  test('contributions and the typical 50 add up to the score', () => {
    fc.assert(
      fc.property(arbitraryCandidates(), (candidates) => {
        for (const { score, contributions } of everyone(rank(candidates, join))) {
          const sum = contributions.reduce((total, { points }) => total + points, typicalScore)
          expect(Math.abs(sum - score)).toBeLessThan(1e-9)
        }
      }),
    )
  })

  test('scores, percentiles, pillars and intervals stay between 1 and 100, and intervals hold their value', () => {
    fc.assert(
      fc.property(arbitraryCandidates(), (candidates) => {
        const isInside = (value: number) => value >= 1 && value <= 100
        for (const person of everyone(rank(candidates, join))) {
          const { score, interval } = person
          expect(isInside(score) && isInside(interval[0]) && isInside(interval[1])).toBe(true)
          expect(interval[0] <= score && score <= interval[1]).toBe(true)
          for (const graded of [
            ...Object.values(person.pillars),
            ...person.signals.map((signal) => ({ ...signal, value: signal.percentile })),
          ]) {
            expect(graded.value === null).toBe(graded.knowledge === 'unknown')
            if (graded.value === null || graded.interval === null) continue
            expect(isInside(graded.value)).toBe(true)
            expect(
              graded.interval[0] - 1e-9 <= graded.value && graded.value <= graded.interval[1] + 1e-9,
            ).toBe(true)
          }
        }
      }),
    )
  })

  test('the order in which candidates come changes nothing', () => {
    fc.assert(
      fc.property(arbitraryCandidates(), fc.integer(), (candidates, seed) => {
        const random = seededRandom(seed)
        const shuffled = candidates
          .map((candidate) => ({ candidate, place: random() }))
          .sort((a, b) => a.place - b.place)
          .map(({ candidate }) => candidate)
        expect(everyone(rank(shuffled, join))).toEqual(everyone(rank(candidates, join)))
      }),
    )
  })

  test('hiding a follower count never raises a rank', () => {
    fc.assert(
      fc.property(arbitraryCandidates({ minLength: 2 }), fc.nat(), (candidates, pick) => {
        const hider = candidates[pick % candidates.length] as Candidate
        const hidden = candidates.map((c) => (c === hider ? { ...c, followers: null } : c))
        const before = rankOf(rank(candidates, join), hider.accountId)
        expect(rankOf(rank(hidden, join), hider.accountId)).toBeGreaterThanOrEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  test('somebody with an estimated signal is never in the top band', () => {
    fc.assert(
      fc.property(arbitraryCandidates(), (candidates) => {
        for (const { band, signals } of everyone(rank(candidates, join))) {
          if (signals.some(({ knowledge }) => knowledge === 'estimated')) expect(band).toBeGreaterThan(1)
        }
      }),
    )
  })

  test('ranks run from 1, bands never fall, and a rank lies in its own range', () => {
    fc.assert(
      fc.property(arbitraryCandidates(), (candidates) => {
        const people = everyone(rank(candidates, join))
        expect(people.map((person) => person.rank)).toEqual(people.map((_, place) => place + 1))
        for (const [place, { rank, rankRange, band }] of people.entries()) {
          expect(rankRange[0] <= rank && rank <= rankRange[1]).toBe(true)
          expect(rankRange[0] >= 1 && rankRange[1] <= people.length).toBe(true)
          expect(band).toBeGreaterThanOrEqual(people[place - 1]?.band ?? 1)
        }
      }),
    )
  })

  const improvements: Record<SignalName, Partial<Candidate>> = {
    audience: { followers: 900_000 },
    // Louder on and off the topic alike: the topic itself adds nothing more.
    observedAudience: {
      engagementOnTopic: [engagementOf('post', Array<number>(4).fill(60))],
      engagementOverall: [engagementOf('post', Array<number>(80).fill(60))],
    },
    focus: { postsInPeriod: 6 },
    shareOfVoice: { steadyPosts: 40 },
    frequency: { weeksBeforeEnd: [0, 1, 2, 3, 4, 5, 6], postsInWeek: [1, 1, 1, 1, 1, 1, 1] },
    reputation: { reputationKinds: 4 },
    citations: { citedBy: 40, citationWeight: 40 },
    conversation: { postsNamingOthers: 4, questionsAsked: 40, questionsAnswered: 40 },
    conversion: { conversions: { exposed: 9_000, converted: 900 } },
    response: { engagementOnTopic: [engagementOf('post', [900, 900])] },
    momentum: { followerGrowth: 1 },
  }
  test.each(Object.entries(improvements))(
    '%s alone moves the score and explains the move',
    (signal, better) => {
      const others = crowd.slice(1)
      const plain = candidateOf('1', {
        weeksBeforeEnd: [6, 8],
        reputationKinds: 0,
        conversions: { exposed: 1_000, converted: 10 },
        engagementOverall: [engagementOf('post', [8, 8, 8, 8, 8])],
      })
      const among = signal === 'observedAudience' ? unfollowed : facts
      const improved = rank([{ ...plain, ...better }, ...others], join, among).explain(
        '1' as AccountId,
      ) as RankedCandidate
      const usual = rank([plain, ...others], join, among).explain('1' as AccountId) as RankedCandidate
      expect(improved.score).toBeGreaterThan(usual.score + 0.3)
      const pointsOf = (person: RankedCandidate) =>
        person.contributions.find((part) => part.signal === signal)?.points as number
      expect(pointsOf(improved)).toBeGreaterThan(pointsOf(usual) + 0.3)
    },
  )
})

test('alone on a topic, somebody is typical of it', () => {
  const [only] = everyone(rank([candidateOf('1')]))
  expect(only?.score).toBeCloseTo(50, 9)
  expect(only?.rank).toBe(1)
})

const silent = { followers: null, engagementOnTopic: [], engagementOverall: [] } as const

test('where neither followers nor reactions are known, reach is dropped and the others take its weight', () => {
  const ranking = rank(crowd.map((candidate) => ({ ...candidate, ...silent })))
  expect(ranking.droppedPillars).toEqual(['reach'])
  expect(ranking.unknownSignals).toEqual(['audience', 'response'])
  expect(ranking.r2LogFollowers).toBeNull()
  const [best] = everyone(ranking)
  expect(best?.pillars.reach).toEqual({ value: null, interval: null, knowledge: 'unknown' })
  expect(best?.contributions.map(({ signal }) => signal)).not.toContain('audience')
  expect(best?.signals.map(({ knowledge }) => knowledge)).not.toContain('estimated')
})

test('where the corpus knows no follower count, reach is estimated from the audience that shows in reactions', () => {
  const ranking = rank(
    crowd.map((candidate) => ({ ...candidate, followers: null })),
    'geometric',
    unfollowed,
  )
  expect(ranking.droppedPillars).toEqual([])
  expect(ranking.unknownSignals).toEqual(['audience'])
  const followed = rank(crowd)
  expect(followed.unknownSignals).toEqual([])
  expect(everyone(followed)[0]?.signals.map(({ name }) => name)).not.toContain('observedAudience')
  const [best] = everyone(ranking)
  expect(best?.pillars.reach.knowledge).toBe('estimated')
  expect(best?.contributions.map(({ signal }) => signal)).toContain('observedAudience')
})

test('where nobody names anybody, citations are unknown and not zero', () => {
  const ranking = rank(crowd.map((candidate) => ({ ...candidate, citedBy: 0, postsNamingOthers: 0 })))
  const [best] = everyone(ranking)
  expect(best?.signals.find(({ name }) => name === 'citations')).toMatchObject({
    value: null,
    knowledge: 'unknown',
  })
})

test('weights that only ask for what is unknown for everybody are refused', () => {
  const unknown = crowd.map((candidate) => ({ ...candidate, ...silent }))
  const weights = { reach: 100, relevance: 0, resonance: 0 }
  expect(rankCandidates(unknown, { weights, join: 'geometric', random: seededRandom(1) })).toBeNull()
})

test('nobody talks about it: an empty ranking', () => {
  expect(rank([])).toMatchObject({ order: [], bands: [], r2LogFollowers: null })
})

test('a person far ahead in everything stands alone in the top band', () => {
  const star = candidateOf('1', {
    followers: 9_000_000,
    postsOnTopic: 90,
    postsInPeriod: 100,
    weeksBeforeEnd: [0, 1, 2, 3, 4, 5],
    postsInWeek: [15, 15, 15, 15, 15, 15],
    steadyPosts: 70,
    citedBy: 200,
    citationWeight: 200,
    reputationKinds: 3,
    conversions: { exposed: 9_000, converted: 300 },
    engagementOnTopic: [engagementOf('post', Array<number>(90).fill(5_000))],
    engagementOverall: [engagementOf('post', Array<number>(100).fill(5_000))],
  })
  const ranking = rank([star, ...crowd])
  expect(ranking.bands[0]).toEqual({ band: 1, people: 1 })
  expect(ranking.explain('1' as AccountId)?.rankRange).toEqual([1, 1])
})
