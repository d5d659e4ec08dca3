import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCount } from './parse-count.ts'
import { parseInstant } from './parse-instant.ts'
import { parseList } from './parse-list.ts'

const now = Date.parse('2026-01-01T00:00:00Z')

test.each([
  ['2020-01-25T03:35:56Z', '2020-01-25T03:35:56.000Z'],
  ['2020-01-25T03:35:56.1234+07:00', '2020-01-24T20:35:56.123Z'],
  ['2021-02-01T9:00:00Z', '2021-02-01T09:00:00.000Z'],
  ['2020-01-25 03:35', '2020-01-25T03:35:00.000Z'],
  ['2020-01-25 03:35:56 UTC', '2020-01-25T03:35:56.000Z'],
  ['2020-01-25 03:35:56-0600', '2020-01-25T09:35:56.000Z'],
  ['2020-02-29', '2020-02-29T00:00:00.000Z'],
  ['Wed Oct 10 20:19:24 +0000 2018', '2018-10-10T20:19:24.000Z'],
  ['1579923356', '2020-01-25T03:35:56.000Z'],
  [1579923356, '2020-01-25T03:35:56.000Z'],
  [1579923356123, '2020-01-25T03:35:56.123Z'],
])('%s is an instant', (written, iso) => {
  expect(parseInstant(written, now)).toEqual({ ok: true, ms: Date.parse(iso) })
})

test.each([
  '2021-02-29',
  '2021-13-01',
  '2021-04-31T10:00:00Z',
  '03/04/2020',
  'yesterday',
  '',
  '2020-01-01T25:00',
  -5,
  Number.NaN,
  '1969-12-31',
])('%s is no instant', (written) => {
  expect(parseInstant(written, now)).toEqual({ ok: false, reason: 'invalid_date' })
})

test('an instant is in the future from ten minutes after the present on', () => {
  expect(parseInstant(now + 600_000, now)).toEqual({ ok: true, ms: now + 600_000 })
  expect(parseInstant(now + 600_001, now)).toEqual({ ok: false, reason: 'date_in_future' })
})

test('what is neither text nor number is no instant', () => {
  expect(parseInstant({ $date: 1 }, now)).toEqual({ ok: false, reason: 'wrong_type' })
})

test('every instant that JavaScript writes is read back', () => {
  const instants = fc.date({ min: new Date(0), max: new Date(now), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (date) => {
      expect(parseInstant(date.toISOString(), now)).toEqual({ ok: true, ms: date.getTime() })
    }),
  )
})

test.each([
  [0, 0],
  ['12', 12],
  ['12.0', 12],
  ['1,234,567', 1_234_567],
  ['', null],
  ['NaN', null],
  [null, null],
  [undefined, null],
  [9007199254740991, 9007199254740991],
])('the count %s is %s', (written, count) => {
  expect(parseCount(written)).toEqual({ ok: true, count })
})

test.each([
  [-1, 'negative_count'],
  ['-3', 'negative_count'],
  [1.5, 'wrong_type'],
  ['1.2K', 'wrong_type'],
  ['1,23', 'wrong_type'],
  [true, 'wrong_type'],
  [Number.POSITIVE_INFINITY, 'wrong_type'],
  ['99999999999999999999', 'wrong_type'],
])('the count %s is refused as %s', (written, reason) => {
  expect(parseCount(written)).toEqual({ ok: false, reason })
})

test('lists are read from the forms that files use', () => {
  expect(parseList("['papichamp', \"l'été\", 'de la calle', 'it\\'s']")).toEqual([
    'papichamp',
    "l'été",
    'de la calle',
    "it's",
  ])
  expect(parseList('["a","b"]')).toEqual(['a', 'b'])
  expect(parseList('a, b c;d')).toEqual(['a', 'b c', 'd'])
  expect(parseList('a b')).toEqual(['a', 'b'])
  expect(parseList('a b, c', 'comma')).toEqual(['a b', 'c'])
  expect(parseList('  ')).toEqual([])
  expect(parseList('[not json', 'json')).toBeNull()
})
