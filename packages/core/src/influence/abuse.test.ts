import { candidateOf, engagementOf } from '@relais/testkit/influence/candidate-of'
import { describe, expect, it } from 'vitest'
import type { AccountId } from '../shared/branded.ts'
import { seededRandom } from '../shared/seeded-random.ts'
import type { Candidate } from './candidate.ts'
import { gradeCandidates } from './grade-candidates.ts'
import type { Join } from './plan-join.ts'
import { type RankedCandidate, rankGraded } from './rank-candidates.ts'
import { weighCitations } from './weigh-citations.ts'
import { defaultWeights } from './weights.ts'

const facts = { weeksInPeriod: 52, followersAreKnown: true }

/** A hundred people who differ: some post often, some are answered a lot, some are cited. */
const crowd = Array.from({ length: 100 }, (_, index) => {
  const posts = 2 + (index % 13)
  const level = 20 + 17 * (index % 29)
  return candidateOf(String(1_000 + index), {
    followers: 2_000 + 900 * ((index * 37) % 100),
    postsOnTopic: posts,
    postsInPeriod: 60 + (index % 17) * 5,
    steadyPosts: posts,
    weeksBeforeEnd: Array.from({ length: posts }, (_, week) => week + (index % 5)),
    postsInWeek: Array.from({ length: posts }, () => 1),
    citedBy: index % 9,
    citationWeight: index % 9,
    listeners: (index * 5) % 11,
    engagementOnTopic: [engagementOf('post', Array<number>(posts).fill(level * (1 + (index % 3) / 3)))],
    engagementOverall: [engagementOf('post', Array<number>(80).fill(level))],
  })
})

/** Somebody as typical as can be, who then tries something. */
const honest: Partial<Candidate> = {
  followers: 40_000,
  postsOnTopic: 6,
  postsInPeriod: 100,
  steadyPosts: 6,
  weeksBeforeEnd: [1, 2, 4, 6, 7, 9],
  postsInWeek: [1, 1, 1, 1, 1, 1],
  citedBy: 3,
  citationWeight: 3,
  listeners: 5,
  engagementOnTopic: [engagementOf('post', Array<number>(6).fill(300))],
  engagementOverall: [engagementOf('post', Array<number>(100).fill(250))],
}

function standing(differences: Partial<Candidate>, join: Join): RankedCandidate {
  const candidates = [candidateOf('1', { ...honest, ...differences }), ...crowd]
  const options = { weights: defaultWeights, join, random: seededRandom(1) }
  const ranked = rankGraded(gradeCandidates(candidates, facts), options)?.explain('1' as AccountId)
  if (!ranked) throw new Error('Everybody has a place')
  return ranked
}

/** Points by which a trick moves the score of the typical person. */
const gain = (trick: Partial<Candidate>, join: Join) => standing(trick, join).score - standing({}, join).score

describe.each<Join>(['geometric', 'additive'])('what a trick moves, with the %s join', (join) => {
  it('saying a term 500 times in one day: hardly more than writing a few days more', () => {
    const repeated: Partial<Candidate> = {
      postsOnTopic: 506,
      postsInPeriod: 600,
      steadyPosts: 6 + Math.log2(501),
      weeksBeforeEnd: [0, 1, 2, 4, 6, 7, 9],
      postsInWeek: [500, 1, 1, 1, 1, 1, 1],
      // Nobody answers the repetitions.
      engagementOnTopic: [
        engagementOf('post', [...Array<number>(6).fill(300), ...Array<number>(500).fill(0)]),
      ],
      engagementOverall: [
        engagementOf('post', [...Array<number>(100).fill(250), ...Array<number>(500).fill(0)]),
      ],
    }
    expect(gain(repeated, join)).toBeLessThan(3)
    // Even if each repetition were answered as usual, what is gained is bounded.
    const answered: Partial<Candidate> = {
      ...repeated,
      engagementOnTopic: [engagementOf('post', Array<number>(506).fill(300))],
      engagementOverall: [engagementOf('post', Array<number>(600).fill(290))],
    }
    expect(gain(answered, join)).toBeLessThan(25)
  })

  it('buying 10,000 likes for one post: less than a tenth of the scale; for every post: the reactions, and no more', () => {
    const oneBought: Partial<Candidate> = {
      engagementOnTopic: [engagementOf('post', [...Array<number>(5).fill(300), 10_300])],
      engagementOverall: [engagementOf('post', [...Array<number>(99).fill(250), 10_300])],
    }
    expect(gain(oneBought, join)).toBeGreaterThan(0)
    expect(gain(oneBought, join)).toBeLessThan(10)
  })

  it('a ring of twenty who cite each other: no more than one more person who cites', () => {
    const ring = Array.from({ length: 20 }, (_, index) => `ring${index}`)
    const pairs = ring.flatMap((cited) =>
      ring.filter((citing) => citing !== cited).map((citing) => ({ citing, cited })),
    )
    const weight = weighCitations(pairs).get('ring0') as number
    expect(weight).toBe(1)
    const inRing: Partial<Candidate> = { citedBy: 19, citationWeight: weight }
    const alone: Partial<Candidate> = { citedBy: 0, citationWeight: 0 }
    const once: Partial<Candidate> = { citedBy: 1, citationWeight: 1 }
    const moved = gain(inRing, join) - gain(alone, join)
    expect(moved).toBeCloseTo(gain(once, join) - gain(alone, join), 9)
    expect(moved).toBeLessThan(5)
    // Nor when the ring never cites each other on the topic itself.
    const elsewhere =
      gain({ ...alone, listeners: 0, mutualListeners: 19 }, join) - gain({ ...alone, listeners: 0 }, join)
    expect(elsewhere).toBeLessThan(moved)
  })

  it('one viral post by a newcomer: ahead of nobody who is steadily good, and with a wide interval', () => {
    const newcomer: Partial<Candidate> = {
      followers: 1_500,
      postsOnTopic: 1,
      postsInPeriod: 3,
      steadyPosts: 1,
      weeksBeforeEnd: [2],
      postsInWeek: [1],
      citedBy: 2,
      citationWeight: 2,
      engagementOnTopic: [engagementOf('post', [80_000])],
      engagementOverall: [engagementOf('post', [80_000, 40, 60])],
    }
    const steady: Partial<Candidate> = {
      engagementOnTopic: [engagementOf('post', Array<number>(20).fill(2_500))],
      engagementOverall: [engagementOf('post', Array<number>(100).fill(900))],
      postsOnTopic: 20,
      steadyPosts: 20,
      weeksBeforeEnd: Array.from({ length: 20 }, (_, week) => week),
      postsInWeek: Array<number>(20).fill(1),
    }
    const viral = standing(newcomer, join)
    expect(viral.score).toBeLessThan(standing(steady, join).score)
    expect(viral.score).toBeLessThan(60)
    const width = ({ interval }: RankedCandidate) => interval[1] - interval[0]
    expect(width(viral)).toBeGreaterThan(width(standing(steady, join)))
  })

  it('no single signal, however extreme, lifts somebody typical to the top', () => {
    const extremes: Partial<Candidate>[] = [
      { followers: 400_000_000 },
      { citedBy: 90_000, citationWeight: 90_000 },
      { listeners: 90_000 },
      { reputationKinds: 7 },
      { followerGrowth: 40 },
    ]
    for (const extreme of extremes) expect(standing(extreme, join).score).toBeLessThan(80)
  })
})
