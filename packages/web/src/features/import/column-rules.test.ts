import type { Mapping } from '@relais/server/import/import.schema'
import { expect, test } from 'vitest'
import { readBothWays, readNumber, rulesOfColumn, withColumnRules } from './column-rules.ts'

const mapping: Mapping = {
  kind: 'posts',
  fields: {
    at: 'Date',
    observedAt: { from: 'Date', empty: ['-'] },
    'metrics.likes': 'Likes',
    platform: { value: 'x' },
  },
}

test('an answer reaches every field of its column, and keeps their other rules', () => {
  const ruled = withColumnRules(mapping, 'Date', { dateOrder: 'day-first' })
  expect(ruled.fields).toEqual({
    at: { from: 'Date', dateOrder: 'day-first' },
    observedAt: { from: 'Date', empty: ['-'], dateOrder: 'day-first' },
    'metrics.likes': 'Likes',
    platform: { value: 'x' },
  })
  expect(rulesOfColumn(ruled, 'Date')).toEqual({ dateOrder: 'day-first', decimalMark: null })
  expect(rulesOfColumn(ruled, 'Likes')).toEqual({ dateOrder: null, decimalMark: null })
})

test('an answer can be changed', () => {
  const one = withColumnRules(mapping, 'Likes', { decimalMark: 'comma' })
  expect(rulesOfColumn(withColumnRules(one, 'Likes', { decimalMark: 'point' }), 'Likes').decimalMark).toBe(
    'point',
  )
})

test('a date is shown under both orders, where the calendar has it', () => {
  expect(readBothWays('03/04/2020 10:00')).toEqual({ 'day-first': '2020-04-03', 'month-first': '2020-03-04' })
  expect(readBothWays('31.12.2025')).toEqual({ 'day-first': '2025-12-31', 'month-first': null })
  expect(readBothWays('31/12/2568')?.['day-first']).toBe('2025-12-31')
  expect(readBothWays('yesterday')).toBeNull()
})

test('a number is shown under both marks', () => {
  expect(readNumber('1.234', 'comma')).toBe(1234)
  expect(readNumber('1.234', 'point')).toBe(1.234)
  expect(readNumber('12\u202f500,5', 'comma')).toBe(12500.5)
  expect(readNumber('12,5 k', 'comma')).toBe(12_500)
  expect(readNumber('1.2M', 'point')).toBe(1_200_000)
  expect(readNumber('8.1K', 'comma')).toBeNull()
  expect(readNumber('1.234.567', 'comma')).toBe(1_234_567)
  expect(readNumber('many', 'comma')).toBeNull()
})
