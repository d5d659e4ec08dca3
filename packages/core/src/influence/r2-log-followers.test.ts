import { expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { computeR2LogFollowers } from './r2-log-followers.ts'

it('is all of it when the order is the order of magnitudes', () => {
  const doubling = Array.from({ length: 40 }, (_, place) => 2 ** (50 - place) - 1)
  expect(computeR2LogFollowers(doubling)).toBeCloseTo(1, 12)
})

it('is next to nothing when the order has nothing to do with them', () => {
  const random = seededRandom(3)
  const anyhow = Array.from({ length: 2_000 }, () => Math.floor(Math.exp(random() * 14)))
  expect(computeR2LogFollowers(anyhow)).toBeLessThan(0.01)
})

it('says nothing under 30 known counts, however many are unknown', () => {
  const known = Array.from({ length: 29 }, (_, place) => 1000 - place)
  expect(computeR2LogFollowers([...known, ...Array<null>(500).fill(null)])).toBeNull()
  expect(computeR2LogFollowers([...known, null, 5])).not.toBeNull()
})

it('says nothing when all have the same', () => {
  expect(computeR2LogFollowers(Array<number>(50).fill(700))).toBeNull()
})
