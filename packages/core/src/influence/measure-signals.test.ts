import { arbitraryCandidates } from '@relais/testkit/influence/arbitrary-candidates'
import { candidateOf, engagementOf } from '@relais/testkit/influence/candidate-of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from './candidate.ts'
import { expectEngagement } from './expect-engagement.ts'
import { measureAudience } from './measure-audience.ts'
import { measureCitations, platformsThatName } from './measure-citations.ts'
import { averageFocus, measureFocus } from './measure-focus.ts'
import { measureFrequency } from './measure-frequency.ts'
import { measureResponse } from './measure-response.ts'
import { measureShareOfVoice } from './measure-share-of-voice.ts'
import { measureSignals } from './measure-signals.ts'
import { signalNames } from './signals.ts'

it('holds every value inside its own range of error, and says unknown rather than zero', () => {
  fc.assert(
    fc.property(arbitraryCandidates(), (candidates) => {
      const measured = measureSignals(candidates, expectEngagement(candidates))
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
    const { value, low, high } = measureShareOfVoice(candidateOf('1', { postsOnTopic: 1 }), 10)
    expect([value, low]).toEqual([0.1, 0.1])
    expect(high).toBeGreaterThan(0.3)
  })
})

describe('frequency', () => {
  const frequency = (weeksBeforeEnd: number[], postsInWeek: number[]) =>
    measureFrequency(candidateOf('1', { weeksBeforeEnd, postsInWeek })).value as number

  it('is 1 for one post in the last week, and an eighth of it ninety days before', () => {
    expect(frequency([0], [1])).toBe(1)
    expect(frequency([90 / 7], [1])).toBeCloseTo(1 / 8)
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

  it('lets one viral post by a newcomer count a fifth, and the same on every post nearly whole', () => {
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
