import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../shared/seeded-random.ts'
import { findMovers, type Speaker, type TopicActivity } from './find-movers.ts'
import { activityOf, slotsPerDay, speakingRhythm } from './speaking-rhythm.ts'

const day = 86_400
const days = 364
const even = [0.25, 0.25, 0.25, 0.25]

/** Somebody who speaks on their own account: `perDay` times a day on average, more when `level` is high. */
function speakAlone(random: Random, perDay: number, level: (day: number) => number = () => 1): number[] {
  const at: number[] = []
  for (let today = 0; today < days; today++) {
    let left = Math.exp(-perDay * level(today))
    for (let draw = random(); draw > left; draw *= random()) at.push(Math.floor((today + random()) * day))
    left = 0
  }
  return at.sort((a, b) => a - b)
}

const speaker = (at: readonly number[]): Speaker => ({ at, namedByDay: new Map() })

function topicOf(crowd: readonly (readonly number[])[]): TopicActivity {
  const postsByDay = new Float64Array(days)
  for (const at of crowd)
    for (const instant of at) {
      const index = Math.floor(instant / day)
      if (index < days) postsByDay[index] = (postsByDay[index] as number) + 1
    }
  return { start: 0, end: days * day, postsByDay, shareOfSlot: even }
}

/** B answers A's posts within two days, so often, and speaks alone beside it. */
function follow(
  random: Random,
  leader: readonly number[],
  share: number,
  alone: readonly number[],
): number[] {
  const taken = leader
    .filter(() => random() < share)
    .map((at) => Math.floor(at + (0.05 + 1.5 * random()) * day))
  return [...taken, ...alone].sort((a, b) => a - b)
}

/** News on some days: everybody speaks ten times as much then and on the day after. */
const newsLevel = (random: Random) => {
  const level = new Float64Array(days).fill(0.6)
  for (let today = 5; today < days; today += 8 + Math.floor(random() * 8)) level.fill(6, today, today + 2)
  return (today: number) => level[today] as number
}

describe('who moves whom', () => {
  it('finds the one who takes up what another says, and not the way back', () => {
    const random = seededRandom(7)
    const leader = speakAlone(random, 0.12)
    const crowd = Array.from({ length: 30 }, () => speakAlone(random, 0.1))
    const people = [leader, follow(random, leader, 0.6, speakAlone(random, 0.04)), ...crowd.slice(0, 8)]
    const { movers, tested } = findMovers(people.map(speaker), topicOf([...people, ...crowd]), 3)
    const sure = movers.filter(({ mayBeChance }) => !mayBeChance)
    expect(sure.map(({ leader, follower }) => [leader, follower])).toEqual([[0, 1]])
    expect(tested).toBe(90)
    const [found] = sure
    expect(found?.lift).toBeGreaterThan(1.5)
    expect(found?.low).toBeGreaterThan(1)
    expect(found?.medianDelay).toBeLessThan(2 * day)
  })

  it('says of two who both follow the news that it may be chance, though each speaks after the other', () => {
    const random = seededRandom(11)
    const level = newsLevel(random)
    const people = Array.from({ length: 40 }, () => speakAlone(random, 0.12, level))
    const { movers } = findMovers(people.slice(0, 10).map(speaker), topicOf(people), 2)
    expect(movers.filter(({ mayBeChance }) => !mayBeChance)).toEqual([])
    // What a constant rate would have said of the same people.
    const blind = { ...topicOf(people), postsByDay: new Float64Array(days).fill(1) }
    const fooled = findMovers(people.slice(0, 10).map(speaker), blind, 2)
    expect(fooled.movers.filter(({ mayBeChance }) => !mayBeChance).length).toBeGreaterThan(20)
  })

  it('still finds whoever moves everybody, because posts that name them are no news', () => {
    const random = seededRandom(3)
    const star = speakAlone(random, 0.1)
    const fans = Array.from({ length: 25 }, () => follow(random, star, 0.5, speakAlone(random, 0.05)))
    const people = [star, ...fans]
    const topic = topicOf(people)
    const named = new Map<number, number>()
    const near = (at: number) => star.some((spoke) => spoke < at && at - spoke < 1.6 * day)
    for (const at of fans.flat().filter(near))
      named.set(Math.floor(at / day), (named.get(Math.floor(at / day)) ?? 0) + 1)
    const speakers = [{ at: star, namedByDay: named }, ...fans.map(speaker)]
    const moved = findMovers(speakers, topic, 3).movers.filter(
      ({ leader, mayBeChance }) => leader === 0 && !mayBeChance,
    )
    expect(moved.length).toBeGreaterThan(15)
  })

  it('calls chance at most five pairs in a hundred out of the ordinary at five in a hundred', () => {
    let tested = 0
    const low: number[] = []
    for (let round = 0; round < 40; round++) {
      const random = seededRandom(1000 + round)
      const level = round % 2 === 0 ? () => 1 : newsLevel(random)
      const crowd = Array.from({ length: 20 }, () => speakAlone(random, 0.05 + 0.2 * random(), level))
      const found = findMovers(crowd.slice(0, 8).map(speaker), topicOf(crowd), 3)
      tested += found.tested
      low.push(...found.movers.filter(({ chance }) => chance < 0.05).map(({ chance }) => chance))
    }
    expect(tested).toBeGreaterThan(2_000)
    expect(low.length / tested).toBeLessThan(0.05)
    // A test that never fires would pass too.
    expect(low.length / tested).toBeGreaterThan(0.005)
  })

  it('says nothing of people with fewer than five occasions', () => {
    const few = [day, 20 * day, 40 * day, 60 * day]
    const answers = few.map((at) => at + 3_600)
    expect(findMovers([few, answers].map(speaker), topicOf([few, answers]), 3)).toEqual({
      tested: 0,
      movers: [],
    })
    expect(findMovers([], topicOf([]), 3)).toEqual({ tested: 0, movers: [] })
  })
})

it('keeps the rhythm of each month: as many slots are expected as were spoken in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 * day - 1 }), { maxLength: 300 }),
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 100, maxLength: 100 }),
      (instants, posts) => {
        const at = instants.toSorted((a, b) => a - b)
        const chance = speakingRhythm(at, activityOf(0, posts, [0.1, 0.2, 0.3, 0.4]))
        expect(chance.every((one) => one >= 0 && one <= 1)).toBe(true)
        const slots = new Set(at.map((instant) => Math.floor(instant / (day / slotsPerDay))))
        expect(chance.reduce((sum, one) => sum + one, 0)).toBeCloseTo(slots.size, 3)
      },
    ),
    { numRuns: 60 },
  )
})
