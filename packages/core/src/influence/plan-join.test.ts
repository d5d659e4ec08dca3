import { expect, it } from 'vitest'
import { planJoin } from './plan-join.ts'
import { type SignalName, signalNames } from './signals.ts'
import { defaultWeights } from './weights.ts'

const known = (...without: SignalName[]) => new Set(signalNames.filter((name) => !without.includes(name)))
const sum = (exponents: ReadonlyMap<SignalName, number>) => [...exponents.values()].reduce((a, b) => a + b, 0)

it('shares a pillar’s weight out among its signals', () => {
  const plan = planJoin(defaultWeights, 'geometric', known())
  expect(plan?.exponents.get('audience')).toBeCloseTo(0.2)
  expect(plan?.exponents.get('focus')).toBeCloseTo(0.35 / 3)
  expect(plan?.exponents.get('citations')).toBeCloseTo(0.225)
  expect(plan?.droppedPillars).toEqual([])
})

it('gives the weight of an unknown signal to the others of its pillar', () => {
  const plan = planJoin(defaultWeights, 'geometric', known('citations'))
  expect(plan?.exponents.get('response')).toBeCloseTo(0.45)
  expect(plan?.exponents.has('citations')).toBe(false)
  expect(sum(plan?.exponents ?? new Map())).toBeCloseTo(1)
})

it('drops a pillar of which nothing is known, and scales the others up', () => {
  const plan = planJoin(defaultWeights, 'geometric', known('audience'))
  expect(plan?.droppedPillars).toEqual(['reach'])
  expect(plan?.exponents.get('response')).toBeCloseTo(0.45 / 0.8 / 2)
  expect(sum(plan?.exponents ?? new Map())).toBeCloseTo(1)
})

it('is none when only unknown pillars have a weight', () => {
  expect(planJoin({ reach: 5, relevance: 0, resonance: 0 }, 'additive', known('audience'))).toBeNull()
})
