import { expect, it } from 'vitest'
import { gradeSignal } from './grade-signal.ts'
import { type Measurement, unknownMeasurement } from './measurement.ts'

const measured = (value: number, error = 0): Measurement => ({
  value,
  low: value - error,
  high: value + error,
  sample: 1,
})
const allOn = (platform: string, measurements: readonly Measurement[]) => measurements.map(() => platform)
const rounded = (steps: Iterable<number> | undefined) =>
  Array.from(steps ?? [], (step) => Number(step.toFixed(3)))

it('is unknown when it is unknown for everybody', () => {
  expect(gradeSignal('focus', [unknownMeasurement, unknownMeasurement], ['a', 'b'])).toBeNull()
})

it('counts steps from the median person: whole below, six tenths of them above', () => {
  const shares = [0.1, 0.2, 0.4].map((share) => measured(share))
  const graded = gradeSignal('shareOfVoice', shares, allOn('a', shares))
  expect(graded?.steps[0]).toBeCloseTo(-Math.LN2, 6)
  expect(graded?.steps[1]).toBe(0)
  expect(graded?.steps[2]).toBeCloseTo(0.6 * Math.LN2, 6)
})

it('gives who is unknown the median and the spread of the people on the same platform', () => {
  const values = [1, 2, 3, null, 10, 20, null]
  const graded = gradeSignal(
    'momentum',
    values.map((value) => (value === null ? unknownMeasurement : measured(value))),
    ['small', 'small', 'small', 'small', 'large', 'large', 'large'],
  )
  expect(rounded(graded?.steps)).toEqual([-2, -1, 0, -1, 7, 17, 12])
  expect(Array.from(graded?.isEstimated ?? [])).toEqual([0, 0, 0, 1, 0, 0, 1])
  expect(graded?.lows[3]).toBeLessThan(-1)
  expect(graded?.highs[3]).toBeGreaterThan(-1)
})

it('takes the typical person and a wide range where no comparable person is known', () => {
  const graded = gradeSignal('momentum', [measured(1), measured(2), unknownMeasurement], ['a', 'a', 'other'])
  expect([graded?.lows[2], graded?.steps[2], graded?.highs[2]]).toEqual([-2, 0, 2])
})

it('counts audiences from 1,000 to 100,000, wherever the typical one lies', () => {
  const followers = [10, 5_000, 20_000, 30_000_000].map((count) => measured(count))
  const graded = gradeSignal('audience', followers, allOn('a', followers))
  const range = (graded?.most ?? 0) - (graded?.least ?? 0)
  expect(range).toBeCloseTo(Math.log(100) / 5, 6)
  expect(graded?.steps[0]).toBeLessThan(graded?.least ?? 0)
  expect(graded?.steps[3]).toBeGreaterThan(graded?.most ?? 0)
  const tiny = [10, 20, 30].map((count) => measured(count))
  expect(gradeSignal('audience', tiny, allOn('a', tiny))?.least).toBeCloseTo(0, 6)
})
