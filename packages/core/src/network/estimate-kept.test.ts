import { expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { estimateKept } from './estimate-kept.ts'

it('is exact where everybody was kept', () => {
  expect(estimateKept(412, 1)).toEqual({ people: 412, low: 412, high: 412, isExact: true })
})

it('holds the truth in about nine of ten draws', () => {
  const random = seededRandom(11)
  for (const [people, share] of [
    [3_000, 0.1],
    [40_000, 0.02],
    [500, 0.5],
  ] as const) {
    let held = 0
    for (let draw = 0; draw < 400; draw++) {
      let kept = 0
      for (let person = 0; person < people; person++) if (random() < share) kept++
      const { low, high } = estimateKept(kept, share)
      if (low <= people && people <= high) held++
    }
    expect(held / 400).toBeGreaterThan(0.85)
  }
})

it('says no more digits than its range allows', () => {
  expect(estimateKept(50_000, 0.05)).toEqual({
    people: 1_000_000,
    low: 992_000,
    high: 1_008_000,
    isExact: false,
  })
})

it('never says less than was seen, and says how many can hide where nobody was', () => {
  expect(estimateKept(3, 0.5).low).toBe(3)
  expect(estimateKept(0, 0.01)).toEqual({ people: 0, low: 0, high: 300, isExact: false })
})
