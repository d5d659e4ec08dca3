import { arbitraryCandidates } from '@relais/testkit/influence/arbitrary-candidates'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { gradeCandidates } from '../influence/grade-candidates.ts'
import type { GradedSignal } from '../influence/grade-signal.ts'
import type { GradedColumns } from '../influence/graded-columns.ts'
import { scoreColumns } from '../influence/score-columns.ts'
import { defaultWeights } from '../influence/weights.ts'
import { seededRandom } from '../shared/seeded-random.ts'
import { countStaying } from './count-staying.ts'
import { leadingColumns } from './leading-columns.ts'

const facts = { weeksInPeriod: 52, followersAreKnown: true }

vi.setConfig({ testTimeout: 60_000 })

const signalOf = (values: readonly number[]): GradedSignal => ({
  steps: Float32Array.from(values),
  lows: Float32Array.from(values),
  highs: Float32Array.from(values),
  isEstimated: new Uint8Array(values.length),
  measuredPeople: values.length,
  least: -4,
  most: 4,
})

function columnsOf(audience: readonly number[], focus: readonly number[]): GradedColumns {
  return {
    people: audience.length,
    drawSeeds: new Uint32Array(audience.length),
    signals: new Map([
      ['audience', signalOf(audience)],
      ['focus', signalOf(focus)],
    ]),
  }
}

it('says that all stay where the same people lead in everything', () => {
  const falling = Array.from({ length: 40 }, (_, index) => 3 - 0.1 * index)
  const staying = countStaying(columnsOf(falling, falling), defaultWeights, 'geometric', seededRandom(1))
  expect(staying).toEqual({ first: 10, stay: 10 })
})

it('says that few stay where who leads hangs on the weights', () => {
  const up = Array.from({ length: 40 }, (_, index) => 0.05 * index - 1)
  const down = up.toReversed()
  const staying = countStaying(
    columnsOf(up, down),
    { reach: 50, relevance: 50, resonance: 0 },
    'additive',
    seededRandom(1),
  )
  expect(staying?.first).toBe(10)
  expect(staying?.stay).toBeLessThan(5)
})

it('counts no more people than there are, and gives nothing where nothing is known', () => {
  expect(countStaying(columnsOf([1, 2], [1, 2]), defaultWeights, 'geometric', seededRandom(1))).toEqual({
    first: 2,
    stay: 2,
  })
  const onlyResonance = { reach: 0, relevance: 0, resonance: 1 }
  expect(countStaying(columnsOf([1], [1]), onlyResonance, 'geometric', seededRandom(1))).toBeNull()
})

it('is the same for the same seed, and between none and all', () => {
  fc.assert(
    fc.property(arbitraryCandidates(), fc.nat(100), (candidates, seed) => {
      const { columns } = gradeCandidates(candidates, facts)
      const once = countStaying(columns, defaultWeights, 'geometric', seededRandom(seed))
      expect(countStaying(columns, defaultWeights, 'geometric', seededRandom(seed))).toEqual(once)
      if (once === null) return
      expect(once.first).toBe(Math.min(10, candidates.length))
      expect(once.stay).toBeLessThanOrEqual(once.first)
    }),
    { numRuns: 15 },
  )
})

it('keeps the order of the leading people when only their columns are scored', () => {
  fc.assert(
    fc.property(arbitraryCandidates(), (candidates) => {
      const known = candidates.map((candidate) => ({ ...candidate, followers: candidate.followers ?? 7 }))
      const { columns } = gradeCandidates(known, facts)
      const scored = scoreColumns(columns, defaultWeights, 'geometric')
      const leading = leadingColumns(columns, scored?.order.slice(0, 5) ?? new Uint32Array(0))
      const again = scoreColumns(leading, defaultWeights, 'geometric')
      expect(Array.from(again?.order ?? [])).toEqual(
        Array.from({ length: leading.people }, (_, place) => place),
      )
    }),
  )
})
