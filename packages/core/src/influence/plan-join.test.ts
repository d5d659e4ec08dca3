import { expect, it } from 'vitest'
import { planJoin } from './plan-join.ts'
import { momentumWeight, type SignalName, signalDefinitions, signalNames } from './signals.ts'
import { defaultWeights } from './weights.ts'

const known = (...without: SignalName[]) => new Set(signalNames.filter((name) => !without.includes(name)))
const sum = (exponents: ReadonlyMap<SignalName, number> | undefined) =>
  [...(exponents ?? [])].reduce((before, [, exponent]) => before + exponent, 0)
const pillarSum = (exponents: ReadonlyMap<SignalName, number> | undefined, pillar: string) =>
  sum(new Map([...(exponents ?? [])].filter(([name]) => signalDefinitions[name].pillar === pillar)))

it('shares a pillar’s weight out among its signals, and leaves momentum a weight of its own', () => {
  const plan = planJoin(defaultWeights, 'geometric', known())
  expect(plan?.exponents.get('momentum')).toBeCloseTo(momentumWeight)
  expect(pillarSum(plan?.exponents, 'reach')).toBeCloseTo(0.2 * 0.95)
  expect(pillarSum(plan?.exponents, 'resonance')).toBeCloseTo(0.45 * 0.95)
  expect(plan?.droppedPillars).toEqual([])
  expect(sum(plan?.exponents)).toBeCloseTo(1)
})

it('gives the weight of an unknown signal to the others of its pillar', () => {
  const plan = planJoin(defaultWeights, 'geometric', known('citations', 'conversation', 'conversion'))
  expect(plan?.exponents.get('response')).toBeCloseTo(0.45 * 0.95)
  expect(plan?.exponents.has('citations')).toBe(false)
  expect(sum(plan?.exponents)).toBeCloseTo(1)
})

it('drops a pillar of which nothing is known, and scales the others up', () => {
  const plan = planJoin(defaultWeights, 'geometric', known('audience', 'observedAudience', 'momentum'))
  expect(plan?.droppedPillars).toEqual(['reach'])
  expect(pillarSum(plan?.exponents, 'resonance')).toBeCloseTo(0.45 / 0.8)
  expect(sum(plan?.exponents)).toBeCloseTo(1)
})

it('is none when only unknown pillars have a weight', () => {
  const weights = { reach: 5, relevance: 0, resonance: 0 }
  expect(planJoin(weights, 'additive', known('audience', 'observedAudience'))).toBeNull()
})
