import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laneOf, laneX } from './lane.ts'

const width = 72

test('the worst percentile draws nothing, the best fills the lane, the median stands in the middle', () => {
  expect(laneX(1, width)).toBe(0)
  expect(laneX(100, width)).toBe(width)
  expect(laneX(50.5, width)).toBeCloseTo(width / 2)
})

test('a pillar unknown for everybody is an empty lane, whatever else it carries', () => {
  expect(laneOf({ value: null, interval: null, knowledge: 'unknown' }, width)).toEqual({ kind: 'unknown' })
  expect(laneOf({ value: 40, interval: [30, 50], knowledge: 'unknown' }, width)).toEqual({ kind: 'unknown' })
})

test('an estimated pillar says so', () => {
  expect(laneOf({ value: 50, interval: [20, 80], knowledge: 'estimated' }, width).kind).toBe('estimated')
})

test('nothing is ever drawn outside the lane, and the interval is never turned round', () => {
  const percentile = fc.double({ min: -50, max: 150, noNaN: true })
  fc.assert(
    fc.property(percentile, percentile, percentile, (value, a, b) => {
      const interval: [number, number] = [Math.min(a, b), Math.max(a, b)]
      const lane = laneOf({ value, interval, knowledge: 'measured' }, width)
      if (lane.kind === 'unknown' || !lane.interval) throw new Error('a measured lane is drawn')
      expect(lane.fill).toBeGreaterThanOrEqual(0)
      expect(lane.fill).toBeLessThanOrEqual(width)
      expect(lane.interval.width).toBeGreaterThanOrEqual(0)
      expect(lane.interval.x + lane.interval.width).toBeLessThanOrEqual(width + 1e-9)
    }),
  )
})
