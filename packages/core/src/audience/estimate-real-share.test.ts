import { expect, it } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { estimateRealShare } from './estimate-real-share.ts'
import type { ScoreSpread } from './score-spread.ts'

/** A model that takes 1 real one in 20 for a fake, and misses 1 fake in 4. */
const spread: ScoreSpread = { edges: [0.5], real: [380, 20], notReal: [25, 75] }
const audience = (real: number, notReal: number, err = { falseAlarm: 0.05, missed: 0.25 }) => [
  ...Array.from({ length: real }, (_, i) => (i < real * err.falseAlarm ? 0.9 : 0.1)),
  ...Array.from({ length: notReal }, (_, i) => (i < notReal * err.missed ? 0.1 : 0.9)),
]
const estimate = (probabilities: readonly number[], known = spread) =>
  estimateRealShare([{ spread: known, probabilities }], seededRandom(1))

it('corrects for how often the model errs: the share of labels would be wrong both ways', () => {
  for (const real of [400, 320, 200, 40]) {
    const found = estimate(audience(real, 400 - real))
    expect(found?.low).toBeLessThanOrEqual(real / 400)
    expect(found?.high).toBeGreaterThanOrEqual(real / 400)
    expect(Math.abs((found?.share ?? 0) - real / 400)).toBeLessThan(0.05)
  }
})

it('is less sure with fewer looked at, and with a model that is known less well', () => {
  const width = (found: ReturnType<typeof estimate>) => (found ? found.high - found.low : 0)
  const many = width(estimate(audience(800, 200)))
  const few = width(estimate(audience(40, 10)))
  const hardlyKnown = width(estimate(audience(800, 200), { edges: [0.5], real: [19, 1], notReal: [3, 9] }))
  expect(few).toBeGreaterThan(2 * many)
  expect(hardlyKnown).toBeGreaterThan(1.5 * many)
})

it('knows nearly nothing from a model that cannot tell them apart', () => {
  const found = estimate(audience(50, 50), { edges: [0.5], real: [50, 50], notReal: [50, 50] })
  expect((found?.high ?? 0) - (found?.low ?? 0)).toBeGreaterThan(0.6)
})

it('joins people judged by different models into one share', () => {
  const other: ScoreSpread = { edges: [0.3], real: [90, 10], notReal: [10, 90] }
  const second = [...Array(80).fill(0.1), ...Array(20).fill(0.8)] as number[]
  const panels = [
    { spread, probabilities: audience(80, 20) },
    { spread: other, probabilities: second },
  ]
  const found = estimateRealShare(panels, seededRandom(1))
  expect(found?.looked).toBe(200)
  expect(found?.share).toBeGreaterThan(0.75)
  expect(found?.share).toBeLessThan(0.95)
})

it('says nothing of an empty audience', () => {
  expect(estimate([])).toBeNull()
})
