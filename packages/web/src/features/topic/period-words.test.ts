import { expect, test } from 'vitest'
import { spanOf } from './period-words.ts'

const now = Date.parse('2026-11-22T10:00:00Z')

test('"the last 90 days" is said only of a corpus that reaches to now', () => {
  expect(spanOf({ kind: '90d', from: '2026-08-23', to: '2026-11-20' }, now)).toBe('recent')
  expect(spanOf({ kind: '90d', from: '2020-11-12', to: '2021-02-09' }, now)).toBe('until')
})

test('everything and chosen days are said with both their ends', () => {
  expect(spanOf({ kind: 'all', from: '2026-01-01', to: '2026-11-22' }, now)).toBe('between')
  expect(spanOf({ kind: 'days', from: '2026-01-01', to: '2026-02-01' }, now)).toBe('between')
})
