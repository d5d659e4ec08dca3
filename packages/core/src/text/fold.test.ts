import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      'á',
      'n\u0303',
      'ü',
      'g',
      'e',
      'İ',
      'ß',
      'ﷺ',
      'ё',
      'й',
      'أ',
      '\u0301',
      '\u200F',
      '🇲🇽',
      'ก',
      'ำ',
      '\u0000',
    ),
  }),
)

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
    { numRuns: 3_000 },
  )
})

test('composed and decomposed forms of a text fold to the same', () => {
  fc.assert(fc.property(anyText, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))))
})

test.each([
  ['VACUNACIÓN', 'vacunacion'],
  ['Vacinação', 'vacinacao'],
  ['Été à la plage', 'ete a la plage'],
  ['cœur', 'coeur'],
  ['Straße', 'strasse'],
  ['ΟΔΌΣ', 'οδοσ'],
  ['Ёлка', 'елка'],
  ['ＡＢＣ', 'abc'],
  ['𝐇𝐨𝐥𝐚', 'hola'],
  ['İstanbul', 'istanbul'],
  ['مُحَمَّد', 'محمد'],
  ['أحمد', 'احمد'],
  ['Việt', 'viet'],
])('%s is a variant of %s', (written, folded) => {
  expect(fold(written)).toBe(folded)
})

test.each([
  ['año', 'ano'],
  ['Löwe', 'lowe'],
  ['Å', 'a'],
  ['über', 'uber'],
  ['йод', 'иод'],
  ['ป่า', 'ปา'],
  ['がか', 'かか'],
])('%s is not a variant of %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

test('the ü of güe and güi is a variant of u', () => {
  expect(fold('Bilingüe')).toBe('bilingue')
  expect(fold('PINGÜINO')).toBe('pinguino')
})

test('marks of direction, emoji selectors and NUL leave no trace', () => {
  expect(fold('\u200Fhola\u200E\u0000\uFE0F')).toBe('hola')
})
