import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAroundMatch, piecesOf, type Span } from './cut-around-match.ts'

const span = fc.tuple(fc.integer({ min: -5, max: 400 }), fc.integer({ min: -5, max: 400 }))
const text = fc.string({ unit: 'grapheme', maxLength: 300 })

const line = { length: 140, seen: 42 }

test('pieces joined give the text back, whatever the ranges', () => {
  fc.assert(
    fc.property(text, fc.array(span), (words, spans) => {
      expect(
        piecesOf(words, spans)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(words)
    }),
  )
})

test('overlapping matches become one mark', () => {
  expect(
    piecesOf('two kitchen knives', [
      [4, 11],
      [8, 18],
    ]),
  ).toEqual([
    { text: 'two ', isMatch: false },
    { text: 'kitchen knives', isMatch: true },
  ])
})

test('a short text stays whole', () => {
  const spans: Span[] = [[0, 5]]
  expect(cutAroundMatch('knife', spans, line)).toEqual({ text: 'knife', spans })
})

test('a match far into a text is shown with a few words before it', () => {
  const long = `${'word '.repeat(60)}the knife is here ${'word '.repeat(60)}`
  const at = long.indexOf('knife')
  const cut = cutAroundMatch(long, [[at, at + 5]], line)
  const [found] = cut.spans
  expect(cut.text.startsWith('… ')).toBe(true)
  expect(cut.text.endsWith('…')).toBe(true)
  expect(found && cut.text.slice(...found)).toBe('knife')
})

test('marks keep their words after the cut', () => {
  fc.assert(
    fc.property(fc.nat(500), (before) => {
      const words = `${'abc '.repeat(before)}couteau et encore ${'def '.repeat(40)}`
      const at = words.indexOf('couteau')
      const cut = cutAroundMatch(words, [[at, at + 7]], line)
      expect(cut.spans.map(([from, to]) => cut.text.slice(from, to))).toEqual(['couteau'])
    }),
  )
})

test('Thai without spaces is cut between words, not inside a syllable', () => {
  const before = 'วันนี้อากาศดีมากเราจึงออกไปเดินเล่นที่ตลาดและเจอร้านใหม่ที่ขาย'
  const words = `${before}${before}กาแฟพิเศษ`
  const at = words.indexOf('กาแฟพิเศษ')
  const { text: cut } = cutAroundMatch(words, [[at, at + 9]], line)
  expect(cut).toMatch(/^… [\u0e01-\u0e2e\u0e40-\u0e44]/)
})

test('an emoji at the end is not torn apart', () => {
  const words = `${'x'.repeat(139)}👩‍🍳 more`
  expect(cutAroundMatch(words, [], line).text).toBe(`${'x'.repeat(139)}👩‍🍳…`)
})

test('a text is left as it begins while its match is seen there', () => {
  const words = `${'word '.repeat(10)}knife ${'word '.repeat(10)}`
  const at = words.indexOf('knife')
  expect(cutAroundMatch(words, [[at, at + 5]], { length: 320, seen: 320 }).text).toBe(words)
  expect(cutAroundMatch(words, [[at, at + 5]], line).text.startsWith('… ')).toBe(true)
})
