import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pillarNames } from '../influence/signals.ts'
import { parseWeights } from '../influence/weights.ts'
import {
  inHundredths,
  presetNames,
  presetOf,
  sameProportions,
  weightPresets,
  weightsText,
} from './weight-presets.ts'

const someWeights = fc
  .record({ reach: fc.nat(100), relevance: fc.nat(100), resonance: fc.nat(100) })
  .filter(({ reach, relevance, resonance }) => reach + relevance + resonance > 0)

it('makes any weights whole numbers that add up to 100, none further than one from its share', () => {
  fc.assert(
    fc.property(someWeights, (weights) => {
      const whole = inHundredths(weights)
      const total = pillarNames.reduce((sum, pillar) => sum + weights[pillar], 0)
      expect(pillarNames.reduce((sum, pillar) => sum + whole[pillar], 0)).toBe(100)
      for (const pillar of pillarNames) {
        expect(Number.isInteger(whole[pillar])).toBe(true)
        expect(Math.abs(whole[pillar] - (100 * weights[pillar]) / total)).toBeLessThan(1)
      }
      expect(inHundredths(whole)).toEqual(whole)
    }),
  )
})

it('knows each preset by its proportions, and no other weights for one', () => {
  for (const name of presetNames) expect(presetOf(inHundredths(weightPresets[name]))).toBe(name)
  expect(presetOf({ reach: 4, relevance: 7, resonance: 9 })).toBe('relais')
  expect(presetOf({ reach: 1, relevance: 1, resonance: 1 })).toBeNull()
})

it('writes weights as they are read', () => {
  fc.assert(
    fc.property(someWeights, (weights) => {
      expect(parseWeights(weightsText(weights))).toEqual(weights)
    }),
  )
  expect(
    sameProportions({ reach: 1, relevance: 2, resonance: 1 }, { reach: 25, relevance: 50, resonance: 25 }),
  ).toBe(true)
})
