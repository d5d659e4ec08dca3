import type { Weights } from '@relais/core/influence/weights'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corners, pointOf, weightsAt, withWeight } from './triangle-geometry.ts'

const hundredths = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .map(([low, high]): Weights => ({ reach: low, relevance: high - low, resonance: 100 - high }))
const total = ({ reach, relevance, resonance }: Weights) => reach + relevance + resonance

test('each corner is one pillar alone, the middle all three alike', () => {
  expect(weightsAt(corners.resonance)).toEqual({ reach: 0, relevance: 0, resonance: 100 })
  expect(pointOf({ reach: 7, relevance: 0, resonance: 0 })).toEqual(corners.reach)
  expect(pointOf({ reach: 1, relevance: 1, resonance: 1 }).x).toBeCloseTo(0.5)
})

test('a point gives back the weights that it was made of', () => {
  fc.assert(fc.property(hundredths, (weights) => void expect(weightsAt(pointOf(weights))).toEqual(weights)))
})

test('wherever the pointer is dragged, weights add up to 100 and none is negative', () => {
  const anywhere = fc.double({ min: -3, max: 3, noNaN: true })
  fc.assert(
    fc.property(anywhere, anywhere, (x, y) => {
      const weights = weightsAt({ x, y })
      expect(total(weights)).toBe(100)
      expect(Math.min(...Object.values(weights))).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('setting one weight leaves the others in their proportion, and all at 100', () => {
  expect(withWeight({ reach: 20, relevance: 40, resonance: 40 }, 'reach', 60)).toEqual({
    reach: 60,
    relevance: 20,
    resonance: 20,
  })
  expect(withWeight({ reach: 100, relevance: 0, resonance: 0 }, 'reach', 90)).toEqual({
    reach: 90,
    relevance: 5,
    resonance: 5,
  })
  fc.assert(
    fc.property(
      hundredths,
      fc.nat(100),
      fc.constantFrom('reach', 'relevance', 'resonance'),
      (old, value, pillar) => {
        const next = withWeight(old, pillar, value)
        expect(next[pillar]).toBe(value)
        expect(total(next)).toBe(100)
        expect(Math.min(...Object.values(next))).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})
