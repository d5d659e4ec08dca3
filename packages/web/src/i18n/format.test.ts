import { expect, test } from 'vitest'
import { createFormat } from './format.ts'

const nbsp = '\u00a0'
const fr = createFormat('fr-FR')
const en = createFormat('en-GB')
const th = createFormat('th-TH')
const now = Date.parse('2020-07-05T12:00:00Z')

test('counts are shortened as each language shortens them', () => {
  expect(fr.compact(6214)).toBe(`6,2${nbsp}k`)
  expect(th.compact(6214)).toBe('6.2 พัน')
  expect(th.compact(48_120)).toBe('4.8 หมื่น')
  expect(createFormat('es-MX').compact(112_300)).toBe(`112${nbsp}k`)
  expect(en.compact(112_300)).toMatch(/^112k$/i)
})

test('French groups digits with a space that the typeface has', () => {
  expect(fr.integer(41_206)).toBe(`41${nbsp}206`)
  expect(fr.percent(0.31)).toBe(`31${nbsp}%`)
})

test('numbers follow the region, not the language alone', () => {
  expect(createFormat('es-ES').number(12_500.5)).toBe('12.500,5')
  expect(createFormat('es-MX').number(12_500.5)).toBe('12,500.5')
})

test('points carry a real minus sign, and nothing carries a sign at zero', () => {
  expect(en.signed(9)).toBe('+9')
  expect(en.signed(-4)).toBe('\u22124')
  expect(en.signed(0)).toBe('0')
})

test('Thai years count from the Buddha or from Christ, as chosen', () => {
  expect(th.day('2020-06-30')).toBe('30 มิ.ย. 2563')
  expect(createFormat('th-TH', 'gregory').day('2020-06-30')).toContain('2020')
})

test('a day stays the same day west of Greenwich', () => {
  expect(createFormat('en-GB').day('2020-06-30')).toBe('30 Jun 2020')
  expect(en.day('2020-06-30T23:59:59.000Z')).toBe('30 Jun 2020')
})

test('how long ago is said in the largest unit that fits', () => {
  expect(en.ago('2020-06-30T12:00:00Z', now)).toBe('5 days ago')
  expect(en.ago('2020-07-05T11:59:30Z', now)).toBe('30 seconds ago')
  expect(en.ago('2018-07-05T12:00:00Z', now)).toBe('2 years ago')
})

test('what is left is rounded up, so that no promise is broken', () => {
  expect(en.duration(14.2)).toBe('15 seconds')
  expect(en.duration(100)).toBe('2 minutes')
  expect(en.duration(6000)).toBe('1.7 hours')
})

test('sizes of files use units of a thousand, as file managers do', () => {
  expect(fr.bytes(4_501_263)).toBe(`4,5${nbsp}Mo`)
  expect(en.bytes(0)).toBe('0 byte')
  expect(en.bytes(10_000_000_000)).toBe('10 GB')
})

test('an unknown language or country keeps its code', () => {
  expect(en.language('fr')).toBe('French')
  expect(en.country('Latin America')).toBe('Latin America')
  expect(en.country('mx')).toBe('Mexico')
})
