import fc from 'fast-check'
import { expect, it } from 'vitest'
import { controlDiscoveries } from './control-discoveries.ts'

it('lets those stand that the published example lets stand', () => {
  // Benjamini and Hochberg 1995, section 3.2: four of fifteen at 0.05.
  const chances = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ]
  expect(controlDiscoveries(chances, 0.05).filter(Boolean)).toHaveLength(4)
})

it('never lets a test stand while a surer one falls, nor more than a plain test would', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (chances) => {
      const stands = controlDiscoveries(chances, 0.1)
      const worst = Math.max(-1, ...chances.filter((_, index) => stands[index]))
      expect(chances.every((chance, index) => stands[index] || chance >= worst)).toBe(true)
      expect(worst).toBeLessThanOrEqual(0.1)
    }),
  )
})
