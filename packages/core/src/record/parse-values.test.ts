import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCount } from './parse-count.ts'
import { parseInstant } from './parse-instant.ts'
import { parseList } from './parse-list.ts'
import { evidentMark, parseNumberText } from './parse-number-text.ts'

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
  ['1579923356123456', '2020-01-25T03:35:56.123Z'],
  ['1579923356123456789', '2020-01-25T03:35:56.123Z'],
  [43_855.5, '2020-01-25T12:00:00.000Z'],
  ['43855', '2020-01-25T00:00:00.000Z'],
  ['20200125', '2020-01-25T00:00:00.000Z'],
  ['2020/01/25 3:35 PM', '2020-01-25T15:35:00.000Z'],
  ['2563-01-25', '2020-01-25T00:00:00.000Z'],
  ['25.01.2020', '2020-01-25T00:00:00.000Z'],
  ['25.1.20 14.30', '2020-01-25T14:30:00.000Z'],
  ['25 ม.ค. 2563', '2020-01-25T00:00:00.000Z'],
  ['25 มกราคม พ.ศ. 2563 เวลา 14:30 น.', '2020-01-25T14:30:00.000Z'],
  ['๒๕ มกราคม ๒๕๖๓', '2020-01-25T00:00:00.000Z'],
  ['25 ม.ค. 63', '2020-01-25T00:00:00.000Z'],
  ['25 janv. 2020 à 14h30', '2020-01-25T14:30:00.000Z'],
  ['samedi 25 janvier 2020', '2020-01-25T00:00:00.000Z'],
  ['1er août 2020', '2020-08-01T00:00:00.000Z'],
  ['25 de enero de 2020', '2020-01-25T00:00:00.000Z'],
  ['25 jun 2020', '2020-06-25T00:00:00.000Z'],
  ['25 juillet 2020', '2020-07-25T00:00:00.000Z'],
  ['mar. 3 mars 2020', '2020-03-03T00:00:00.000Z'],
  ['mars 3, 2020', '2020-03-03T00:00:00.000Z'],
  ['25. Januar 2020 um 14:30 Uhr', '2020-01-25T14:30:00.000Z'],
  ['Jan 25, 2020 2:30 PM', '2020-01-25T14:30:00.000Z'],
  ['January 25th, 2020', '2020-01-25T00:00:00.000Z'],
  ['25-Jan-20', '2020-01-25T00:00:00.000Z'],
  ['Sat, 25 Jan 2020 03:35:56 +0100', '2020-01-25T02:35:56.000Z'],
  ['2020-01-25 03:35 UTC+7', '2020-01-24T20:35:00.000Z'],
  ['2020-01-25 03:35 CET', '2020-01-25T02:35:00.000Z'],
])('%s is an instant', (written, iso) => {
  expect(parseInstant(written, now)).toEqual({ ok: true, ms: Date.parse(iso) })
})

test.each([
  '2021-02-29',
  '2021-13-01',
  '2021-04-31T10:00:00Z',
  '2021-02-30T10:00:00Z',
  '31/13/2020',
  '31.02.2020',
  '2020-01-01 25:00',
  '2020-01-01 10:00 XYZ',
  '13 o 2020',
  '123456',
  'yesterday',
  '',
  '2020-01-01T25:00',
  -5,
  Number.NaN,
  '1969-12-31',
])('%s is no instant', (written) => {
  expect(parseInstant(written, now)).toEqual({ ok: false, reason: 'invalid_date' })
})

test.each(['03/04/2020', '3-4-20', '25/12/2020', '12/25/2020 10:00'])(
  '%s is ambiguous while nobody says how its column is meant',
  (written) => {
    expect(parseInstant(written, now)).toEqual({ ok: false, reason: 'ambiguous_date' })
  },
)

test.each([
  ['03/04/2020', 'day-first', '2020-04-03'],
  ['03/04/2020', 'month-first', '2020-03-04'],
  ['3-4-20 14:30', 'day-first', '2020-04-03T14:30:00Z'],
  ['3/4/2563', 'day-first', '2020-04-03'],
  ['03.04.2020', 'month-first', '2020-04-03'],
] as const)('%s, %s, is %s', (written, order, iso) => {
  expect(parseInstant(written, now, order)).toEqual({ ok: true, ms: Date.parse(iso) })
})

test('a day that the order of its column does not allow is refused, not turned round', () => {
  expect(parseInstant('12/25/2020', now, 'day-first')).toEqual({ ok: false, reason: 'invalid_date' })
})

test('a year of two digits is of this century, or of the Thai calendar when that is still to come', () => {
  expect(parseInstant('1.6.25', now)).toEqual({ ok: true, ms: Date.UTC(2025, 5, 1) })
  expect(parseInstant('1.6.68', now)).toEqual({ ok: true, ms: Date.UTC(2025, 5, 1) })
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
  ['12 500', 12_500],
  ['12\u202F500', 12_500],
  ['12\u00A0500', 12_500],
  ['12.500', 12_500],
  ['12,500', 12_500],
  ["12'500", 12_500],
  ['1.234.567', 1_234_567],
  ['1.234.567,0', 1_234_567],
  ['12,5 k', 12_500],
  ['12.5K', 12_500],
  ['1.2M', 1_200_000],
  ['1,2 Mio', 1_200_000],
  ['1,2 Mio.', 1_200_000],
  ['3 mil', 3_000],
  ['1,5 millón', 1_500_000],
  ['2 mi', 2_000_000],
  ['1.2万', 12_000],
  ['1.2 ล้าน', 1_200_000],
  ['๑๒,๕๐๐', 12_500],
  ['10K+', 10_000],
  ['~10k', 10_000],
  ['12,5 k abonnés', 12_500],
  ['1.2 M followers', 1_200_000],
  ['1.5E+04', 15_000],
  ['–', null],
  ['#N/A', null],
])('the count %s is %s', (written, count) => {
  expect(parseCount(written)).toEqual({ ok: true, count })
})

test.each([
  [-1, 'negative_count'],
  ['-3', 'negative_count'],
  [1.5, 'wrong_type'],
  ['1.2345K', 'wrong_type'],
  ['12.34.567', 'wrong_type'],
  ['12 kg', 'wrong_type'],
  ['3.2%', 'wrong_type'],
  ['many', 'wrong_type'],
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

test('a sign with three digits behind it marks thousands unless its column says otherwise', () => {
  expect(parseNumberText('1.234')).toBe(1234)
  expect(parseNumberText('1.234', 'point')).toBe(1.234)
  expect(parseNumberText('1.234', 'comma')).toBe(1234)
  expect(parseNumberText('1.234,5', 'comma')).toBe(1234.5)
})

test('every whole number is read back from the ways in which languages write it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.constantFrom('en', 'fr', 'de', 'es', 'de-CH'),
      (count, locale) => {
        expect(parseCount(new Intl.NumberFormat(locale).format(count))).toEqual({ ok: true, count })
      },
    ),
  )
})

test.each([
  ['1.234,5', 'comma'],
  ['1,234.5', 'point'],
  ['3,2 %', null],
  ['12,5 k', 'comma'],
  ['1.234.567', 'comma'],
  ['1,234', null],
  ['12', null],
])('%s shows its decimal mark: %s', (text, mark) => {
  expect(evidentMark(text)).toBe(mark)
})
