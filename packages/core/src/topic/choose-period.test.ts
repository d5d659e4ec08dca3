import { expect, it } from 'vitest'
import { boundsOf, choosePeriod, periodPresets, presetPeriod } from './choose-period.ts'

const now = new Date('2026-03-02T09:00:00Z')
const span = (first: string, last: string) => ({ firstPostAt: new Date(first), lastPostAt: new Date(last) })
const decade = span('2010-05-01T12:00:00Z', '2021-03-01T23:59:59Z')

it('is the whole corpus where that is shorter than a year', () => {
  expect(choosePeriod({}, span('2020-12-24T01:00:00Z', '2021-03-01T23:00:00Z'), now)).toEqual({
    from: '2020-12-24',
    to: '2021-03-01',
  })
})

it('is the 365 days that end with the newest post where the corpus reaches back further', () => {
  const period = choosePeriod({}, decade, now)
  expect(period).toEqual({ from: '2020-03-02', to: '2021-03-01' })
  const { start, end } = boundsOf(period as NonNullable<typeof period>)
  expect((end.getTime() - start.getTime()) / 86_400_000).toBe(365)
})

it('fills in the end that is not given', () => {
  expect(choosePeriod({ to: '2015-06-30' }, decade, now)).toEqual({ from: '2014-07-01', to: '2015-06-30' })
  expect(choosePeriod({ from: '2012-01-01' }, decade, now)).toEqual({ from: '2012-01-01', to: '2021-03-01' })
})

it('ends today where there are no posts yet', () => {
  expect(choosePeriod({}, null, now)).toEqual({ from: '2026-03-02', to: '2026-03-02' })
})

it('is none when it would end before it begins', () => {
  expect(choosePeriod({ from: '2021-02-02', to: '2021-02-01' }, decade, now)).toBeNull()
  expect(choosePeriod({ from: '2022-01-01' }, decade, now)).toBeNull()
})

it('holds both of its days from midnight to midnight in UTC', () => {
  const { start, end } = boundsOf({ from: '2024-02-28', to: '2024-02-29' })
  expect([start.toISOString(), end.toISOString()]).toEqual([
    '2024-02-28T00:00:00.000Z',
    '2024-03-01T00:00:00.000Z',
  ])
})

it('counts a preset back from the newest post, the day of that post included', () => {
  const days = (preset: (typeof periodPresets)[number]) => {
    const { start, end } = boundsOf(presetPeriod(preset, decade))
    return (end.getTime() - start.getTime()) / 86_400_000
  }
  expect(periodPresets.map(days)).toEqual([30, 90, 365, 3958])
  expect(presetPeriod('all', decade)).toEqual({ from: '2010-05-01', to: '2021-03-01' })
})
