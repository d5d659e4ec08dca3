import { expect, it } from 'vitest'
import { type ColumnEvidence, createColumnEvidence } from './column-evidence.ts'

function evidence(...values: readonly unknown[]): ColumnEvidence {
  const column = createColumnEvidence()
  for (const value of values) column.add(value)
  return column.finish()
}

it('decides for the whole column by the one date that can only be meant one way', () => {
  expect(evidence('03/04/2020', '25/12/2020', '1/2/20 10:00').dates).toEqual({
    order: 'day-first',
    onlyDayFirst: 1,
    onlyMonthFirst: 0,
    either: 2,
    examples: ['03/04/2020', '25/12/2020', '1/2/20 10:00'],
  })
  expect(evidence('03/04/2020', '12/25/2020').dates?.order).toBe('month-first')
})

it('does not decide where every date could be either, nor where dates contradict each other', () => {
  expect(evidence('03/04/2020', '5-6-2020').dates).toMatchObject({ order: null, either: 2 })
  expect(evidence('25/12/2020', '12/25/2020').dates).toMatchObject({
    order: null,
    onlyDayFirst: 1,
    onlyMonthFirst: 1,
  })
})

it('sees no such date in other columns', () => {
  for (const value of ['2020-12-25', '25.12.2020', '3/4', 'and/or/2020', 12, null, '99/99/2020'])
    expect(evidence(value).dates).toBeNull()
})

it('tells the decimal mark by the numbers that show it', () => {
  expect(evidence('1.234', '12,5 k').decimals).toEqual({ mark: 'comma', examples: ['1.234', '12,5 k'] })
  expect(evidence('1,234', '3.2%').decimals?.mark).toBe('point')
  expect(evidence('1.234', '2.345').decimals?.mark).toBeNull()
  expect(evidence('1,5', '1.5').decimals?.mark).toBeNull()
  expect(evidence('12', 'v1.2.3 of it').decimals).toBeNull()
})

it('counts years of the Buddhist calendar in dates, and not other numbers', () => {
  expect(evidence('25/12/2569', '1 ม.ค. 2569', '2569').buddhistYears).toMatchObject({ rows: 2 })
  expect(evidence('2500', 'room 2569').buddhistYears).toBeNull()
})
