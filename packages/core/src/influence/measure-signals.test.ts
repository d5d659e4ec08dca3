import { arbitraryCandidates } from '@relais/testkit/influence/arbitrary-candidates'
import { candidateOf, engagementOf } from '@relais/testkit/influence/candidate-of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from './candidate.ts'
import { expectEngagement } from './expect-engagement.ts'
import { measureAudience, measureObservedAudience } from './measure-audience.ts'
import { measureCitations, platformsThatName } from './measure-citations.ts'
import { measureConversation } from './measure-conversation.ts'
import { conversionRates, measureConversion } from './measure-conversion.ts'
import { averageFocus, measureFocus } from './measure-focus.ts'
import { measureFrequency } from './measure-frequency.ts'
import { measureMomentum } from './measure-momentum.ts'
import { measureReputation } from './measure-reputation.ts'
import { measureResponse } from './measure-response.ts'
import { measureShareOfVoice } from './measure-share-of-voice.ts'
import { measureSignals } from './measure-signals.ts'
import { signalNames } from './signals.ts'

const facts = { weeksInPeriod: 52, followersAreKnown: true }

it('holds every value inside its own range of error, and says unknown rather than zero', () => {
  fc.assert(
    fc.property(arbitraryCandidates(), (candidates) => {
      const measured = measureSignals(candidates, expectEngagement(candidates), facts)
      for (const name of signalNames) {
        expect(measured[name]).toHaveLength(candidates.length)
        for (const { value, low, high } of measured[name]) {
          if (value !== null) expect(low <= value && value <= high).toBe(true)
        }
      }
      const unknown = candidates.map(({ followers }) => followers === null)
      expect(measured.audience.map(({ value }) => value === null)).toEqual(unknown)
    }),
  )
})

describe('audience', () => {
  it('knows the difference between nobody and unknown', () => {
    expect(measureAudience(candidateOf('1', { followers: 0 })).value).toBe(0)
    expect(measureAudience(candidateOf('1', { followers: null })).value).toBeNull()
  })
})

describe('observed audience', () => {
  const reactionsOf = (posts: number, engagements: number) => {
    const crowd = Array.from({ length: 30 }, (_, index) => candidateOf(String(index + 10)))
    const person = candidateOf('1', {
      engagementOverall: [engagementOf('post', Array<number>(posts).fill(engagements))],
    })
    return measureObservedAudience([person, ...crowd])[0]
  }

  it('is what a post usually gets, whatever the follower count says', () => {
    expect(reactionsOf(400, 900)?.value).toBeCloseTo(900, -2)
  })

  it('hardly moves for one viral post', () => {
    expect(reactionsOf(1, 50_000)?.value).toBeLessThan(100)
  })

  it('is unknown, not zero, where no count is known or only young ones are', () => {
    const silent = candidateOf('1', { engagementOverall: [] })
    const young = candidateOf('2', { engagementOverall: [engagementOf('post', [9, 9], 'under6h')] })
    expect(measureObservedAudience([silent, young]).map(({ value }) => value)).toEqual([null, null])
  })
})

describe('focus', () => {
  const focus = (postsOnTopic: number, postsInPeriod: number) =>
    measureFocus(candidateOf('1', { postsOnTopic, postsInPeriod }), 0.1).value as number

  it('does not take three posts for a vocation', () => {
    expect(focus(3, 3)).toBeCloseTo(5 / 23)
    expect(focus(3, 3)).toBeLessThan(focus(60, 100))
  })

  it('comes close to the plain share of somebody who wrote a lot', () => {
    expect(focus(600, 1000)).toBeCloseTo(0.6, 1)
  })

  it('averages over posts, not over people', () => {
    const people = [
      candidateOf('1', { postsOnTopic: 1, postsInPeriod: 1 }),
      candidateOf('2', { postsOnTopic: 1, postsInPeriod: 99 }),
    ]
    expect(averageFocus(people)).toBe(0.02)
    expect(averageFocus([])).toBe(0)
  })
})

describe('share of voice', () => {
  it('is the part of the posts, with an error that never falls under the one post that was seen', () => {
    const { value, low, high } = measureShareOfVoice(
      candidateOf('1', { postsOnTopic: 1, steadyPosts: 1 }),
      10,
      10,
    )
    expect([value, low]).toEqual([0.1, 0.1])
    expect(high).toBeGreaterThan(0.3)
  })

  it('weighs rare terms and titles more, and a burst of posts in one day less', () => {
    const share = (differences: Partial<Candidate>) =>
      measureShareOfVoice(candidateOf('1', { postsOnTopic: 4, steadyPosts: 4, ...differences }), 10, 10)
        .value as number
    expect(share({ termRarity: 2 })).toBeCloseTo(2 * share({}))
    expect(share({ postsWithTitle: 4 })).toBeCloseTo(1.5 * share({}))
    expect(share({ postsOnTopic: 500, steadyPosts: Math.log2(501) })).toBeLessThan(3 * share({}))
  })
})

describe('frequency', () => {
  const frequency = (weeksBeforeEnd: number[], postsInWeek: number[]) =>
    measureFrequency(candidateOf('1', { weeksBeforeEnd, postsInWeek })).value as number

  it('is 1 for one post in the last week, and half of it sixty days before', () => {
    expect(frequency([0], [1])).toBe(1)
    expect(frequency([60 / 7], [1])).toBeCloseTo(1 / 2)
  })

  it('values rhythm above a burst, and lets 500 repetitions count as nine', () => {
    expect(frequency([0, 1, 2, 3], [1, 1, 1, 1])).toBeGreaterThan(frequency([0], [4]))
    expect(frequency([0], [500])).toBeCloseTo(9, 1)
  })
})

describe('citations', () => {
  it('are zero where others of the platform are named, and unknown where nobody ever is', () => {
    const people = [
      candidateOf('1', { platform: 'bluesky', citedBy: 0, postsNamingOthers: 0 }),
      candidateOf('2', { platform: 'bluesky', citedBy: 0, postsNamingOthers: 2 }),
      candidateOf('3', { platform: 'youtube', citedBy: 0, postsNamingOthers: 0 }),
    ]
    const naming = platformsThatName(people)
    expect(people.map((person) => measureCitations(person, naming).value)).toEqual([0, 0, null])
  })

  const naming = new Set(['bluesky'])
  const weightOf = (differences: Partial<Candidate>) =>
    measureCitations(candidateOf('1', { citedBy: 4, citationWeight: 4, ...differences }), naming)
      .value as number

  it('count listeners who may still take up the topic by how often they hear of it', () => {
    const heard = [1, 4, 40].map((postsOnTopic) => weightOf({ postsOnTopic, listeners: 3 }))
    expect(heard).toEqual([4 + 3 / 5, 4 + 3 / 2, 4 + (3 * 40) / 44])
  })

  it('count listeners up to one more than what the topic gives: fame elsewhere makes up for no silence', () => {
    expect(weightOf({ postsOnTopic: 40, listeners: 9_000 })).toBe(9)
    expect(weightOf({ postsOnTopic: 40, listeners: 9_000, citedBy: 0, citationWeight: 0 })).toBe(1)
  })

  it('count a circle that listens to itself as one person at most, and friends beside others as few', () => {
    const often = { postsOnTopic: 1_000_000, citedBy: 9, citationWeight: 9 }
    expect(weightOf({ ...often, mutualListeners: 19 })).toBeCloseTo(10, 3)
    expect(weightOf({ ...often, listeners: 3, mutualListeners: 9 })).toBeCloseTo(9 + 3 + 3, 3)
  })
})

describe('conversation', () => {
  const naming = new Set(['bluesky'])
  const share = (differences: Partial<Candidate>) =>
    measureConversation(candidateOf('1', { postsOnTopic: 20, ...differences }), 0.3, naming).value as number

  it('rises with posts that answer or cite others, and with questions answered; a question left open lowers it', () => {
    const alone = share({ postsNamingOthers: 0 })
    expect(share({ postsNamingOthers: 12 })).toBeGreaterThan(alone)
    expect(share({ postsNamingOthers: 0, questionsAsked: 6, questionsAnswered: 6 })).toBeGreaterThan(alone)
    expect(share({ postsNamingOthers: 0, questionsAsked: 6 })).toBeLessThan(alone)
  })

  it('is unknown on platforms where posts never name anybody', () => {
    expect(measureConversation(candidateOf('1', { platform: 'youtube' }), 0.3, naming).value).toBeNull()
  })
})

describe('reputation', () => {
  it('knows the difference between a profile without evidence and no profile', () => {
    expect(measureReputation(candidateOf('1', { reputationKinds: 0 })).value).toBe(0)
    expect(measureReputation(candidateOf('1', { reputationKinds: null })).value).toBeNull()
  })
})

describe('conversion', () => {
  const rateOf = (exposed: number, converted: number) => {
    const others = Array.from({ length: 20 }, (_, index) =>
      candidateOf(String(10 + index), { conversions: { exposed: 5_000, converted: 50 } }),
    )
    const person = candidateOf('1', { conversions: { exposed, converted } })
    return measureConversion(person, conversionRates([person, ...others]))
  }

  it('is drawn towards comparable people until there is enough of one’s own', () => {
    expect(rateOf(50, 10).value).toBeCloseTo(0.019, 2)
    expect(rateOf(100_000, 20_000).value).toBeGreaterThan(0.15)
  })

  it('is unknown, never zero, where nothing was tracked, and above zero where nothing came of it', () => {
    expect(measureConversion(candidateOf('1'), new Map()).value).toBeNull()
    const { value, low } = rateOf(900, 0)
    expect(value).toBeGreaterThan(0)
    expect(value).toBeLessThan(0.01)
    expect(low).toBeGreaterThan(0)
  })
})

describe('momentum', () => {
  const momentum = (differences: Partial<Candidate>, weeks = 52) =>
    measureMomentum(candidateOf('1', { weeksCited: [], citingInWeek: [], ...differences }), weeks)
      .value as number

  it('is 0 for somebody as steady as ever, whatever their size', () => {
    const weeks = Array.from({ length: 52 }, (_, week) => week)
    for (const posts of [1, 40]) {
      const steady = { weeksBeforeEnd: weeks, postsInWeek: weeks.map(() => posts) }
      expect(momentum(steady)).toBeCloseTo(0, 9)
    }
  })

  it('is above 0 for who rises, in posts or in citations, and below for who fades', () => {
    expect(momentum({ weeksBeforeEnd: [0, 1, 2], postsInWeek: [4, 4, 4] })).toBeGreaterThan(0.2)
    const cited = { weeksBeforeEnd: [20], postsInWeek: [1], weeksCited: [0, 1], citingInWeek: [9, 9] }
    expect(momentum(cited)).toBeGreaterThan(0.2)
    expect(momentum({ weeksBeforeEnd: [40, 41], postsInWeek: [9, 9] })).toBeLessThan(-0.1)
  })

  it('counts a growing audience, but a shrinking one no more than an unknown one', () => {
    expect(momentum({ followerGrowth: 0.5 })).toBeCloseTo(momentum({}) + 0.5)
    expect(momentum({ followerGrowth: -0.5 })).toBe(momentum({}))
  })

  it('is unknown in a period too short for a "usually"', () => {
    expect(measureMomentum(candidateOf('1'), 4).value).toBeNull()
  })
})

describe('response', () => {
  const overall = (...engagements: number[]) => [engagementOf('post', engagements)]
  const responseOf = (person: Candidate, ...others: Candidate[]) =>
    measureResponse(person, expectEngagement([person, ...others])).value

  const crowd = Array.from({ length: 30 }, (_, index) => candidateOf(String(index + 10)))

  it('is 0 for somebody whose posts get what posts here get', () => {
    expect(responseOf(candidateOf('1'), ...crowd)).toBeCloseTo(0, 9)
  })

  it('is unknown when no engagement is known', () => {
    const silent = candidateOf('1', { engagementOnTopic: [], engagementOverall: overall(5, 6) })
    expect(responseOf(silent, ...crowd)).toBeNull()
  })

  it('expects of a kind of post what that kind gets', () => {
    const kinds = (video: number) => [engagementOf('post', [10, 10]), engagementOf('video', [video, video])]
    const people = Array.from({ length: 40 }, (_, index) =>
      candidateOf(String(index), { engagementOnTopic: kinds(1000), engagementOverall: kinds(1000) }),
    )
    const model = expectEngagement(people)
    const expected = (kind: string) => model.expect('bluesky', kind, 'settled') as number
    expect(expected('video')).toBeGreaterThan(expected('post') + 2)
    expect(expected('never seen')).toBeCloseTo((Math.log(11) + Math.log(1001)) / 2)
    expect(model.expect('unheard-of', 'post', 'settled')).toBe(0)
  })

  it('compares a count taken young with others as young, of which it asks for twenty', () => {
    const young = (accountId: string, likes: number) =>
      candidateOf(accountId, {
        engagementOnTopic: [engagementOf('post', [likes], 'under6h')],
        engagementOverall: [engagementOf('post', [likes], 'under6h')],
      })
    const others = (people: number) =>
      Array.from({ length: people }, (_, index) => young(String(500 + index), 3))
    expect(responseOf(young('1', 3), ...crowd, ...others(18))).toBeNull()
    expect(responseOf(young('1', 3), ...crowd, ...others(19))).toBeCloseTo(0, 9)
    expect(responseOf(young('1', 30), ...crowd, ...others(19))).toBeGreaterThan(0)
  })

  it('values what the topic adds above what somebody always gets', () => {
    const famous = candidateOf('1', {
      engagementOnTopic: overall(10_000, 10_000, 10_000, 10_000),
      engagementOverall: overall(...Array<number>(40).fill(10_000)),
    })
    const carried = candidateOf('2', {
      engagementOnTopic: overall(2_000, 2_000, 2_000, 2_000),
      engagementOverall: overall(...Array<number>(36).fill(10), 2_000, 2_000, 2_000, 2_000),
    })
    const model = expectEngagement([famous, carried, ...crowd])
    const responses = [famous, carried].map((person) => measureResponse(person, model).value as number)
    expect(responses[1]).toBeGreaterThan(responses[0] as number)
    expect(responses[0]).toBeGreaterThan(0)
  })

  it('lets one viral post by a newcomer count a ninth, and the same on every post nearly whole', () => {
    const newcomer = candidateOf('1', {
      engagementOnTopic: overall(50_000),
      engagementOverall: overall(50_000),
    })
    const steady = candidateOf('1', {
      engagementOnTopic: overall(...Array<number>(40).fill(50_000)),
      engagementOverall: overall(...Array<number>(40).fill(50_000)),
    })
    const one = responseOf(newcomer, ...crowd) as number
    const always = responseOf(steady, ...crowd) as number
    expect(one).toBeGreaterThan(0)
    expect(one).toBeLessThan(always / 2)
  })

  it('never falls when a post on topic gets more engagement', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (likes, more) => {
        const person = (count: number) =>
          candidateOf('1', {
            engagementOnTopic: overall(count, 4),
            engagementOverall: overall(count, 4, 4, 9),
          })
        const [before, after] = [person(likes), person(likes + more)].map((one) => responseOf(one, ...crowd))
        expect(after as number).toBeGreaterThanOrEqual(before as number)
      }),
    )
  })
})
