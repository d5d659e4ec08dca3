import { signalNames } from '@relais/core/influence/signals'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { waterfallOf } from './waterfall.ts'

const points = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 6 })

test('the whole points always add up to the whole score', () => {
  fc.assert(
    fc.property(points, (values) => {
      const contributions = values.map((value, index) => ({
        signal: signalNames[index] ?? 'focus',
        points: value,
      }))
      const score = 50 + values.reduce((sum, value) => sum + value, 0)
      const { steps, score: shown } = waterfallOf(score, contributions)
      expect(shown).toBe(Math.round(score))
      expect(50 + steps.reduce((sum, step) => sum + step.points, 0)).toBe(shown)
    }),
  )
})

test('no part moves by more than one point through rounding', () => {
  fc.assert(
    fc.property(points, (values) => {
      const contributions = values.map((value, index) => ({
        signal: signalNames[index] ?? 'focus',
        points: value,
      }))
      const score = 50 + values.reduce((sum, value) => sum + value, 0)
      const { steps } = waterfallOf(score, contributions)
      for (const { signal, points: value } of contributions)
        expect(Math.abs((steps.find((step) => step.signal === signal)?.points ?? 99) - value)).toBeLessThan(
          1 + 1e-9,
        )
    }),
  )
})

test('each step begins where the one before ended, the largest first', () => {
  const { steps } = waterfallOf(71, [
    { signal: 'audience', points: -4 },
    { signal: 'focus', points: 9 },
    { signal: 'citations', points: 16 },
  ])
  expect(steps.map(({ signal, from, to }) => [signal, from, to])).toEqual([
    ['citations', 50, 66],
    ['focus', 66, 75],
    ['audience', 75, 71],
  ])
})
