import { expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { shareRange } from './share-range.ts'

it('says nothing of nothing, and keeps inside 0 and 1', () => {
  expect(shareRange(0, 0)).toEqual({ low: 0, high: 1 })
  expect(shareRange(0, 20).low).toBe(0)
  expect(shareRange(20, 20).high).toBe(1)
})

it('holds the true share in about nine of ten samples', () => {
  const random = seededRandom(5)
  let held = 0
  for (let round = 0; round < 2_000; round++) {
    let seen = 0
    for (let draw = 0; draw < 60; draw++) if (random() < 0.2) seen++
    const { low, high } = shareRange(seen, 60)
    if (low <= 0.2 && high >= 0.2) held++
  }
  expect(held / 2_000).toBeGreaterThan(0.87)
  expect(held / 2_000).toBeLessThan(0.94)
})
