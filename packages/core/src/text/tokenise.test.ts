import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { tokenise } from './tokenise.ts'

const words = (text: string) => tokenise(text).map((token) => token.folded)

test('words end at spaces, signs and emoji, and keep underscores and digits', () => {
  expect(words('¡Vacúnate ya! 💉covid_19 l’été')).toEqual(['vacunate', 'ya', 'covid_19', 'l', 'ete'])
})

test('web addresses hold no words', () => {
  expect(words('mira https://t.co/Abc123 y www.casa.mx/ventas, hoy')).toEqual(['mira', 'y', 'hoy'])
  expect(words('httpd wwwhat')).toEqual(['httpd', 'wwwhat'])
})

test('Thai is cut into words without spaces between them', () => {
  const cut = words('ฉันชอบวัคซีนโควิด19มาก')
  expect(cut).toContain('วัคซีน')
  expect(cut).toContain('19')
})

test('Japanese and Chinese are cut into words', () => {
  expect(words('東京都に住んでいます').length).toBeGreaterThan(2)
  expect(words('我喜欢北京烤鸭').length).toBeGreaterThan(2)
})

test('a decomposed accent stays inside its word', () => {
  expect(tokenise('Cafe\u0301 ya')[0]).toEqual({ folded: 'cafe', start: 0, end: 5 })
})

test('a final vowel sign of an Indic script belongs to the word', () => {
  expect(words('नमस्ते दुनिया')).toEqual(['नमस्ते', 'दुनिया'])
})

test('invisible marks inside a word do not cut it, and around it do not belong to it', () => {
  expect(tokenise('\u200Fso\u00ADlo\u200E x')[0]).toEqual({ folded: 'solo', start: 1, end: 6 })
})

test('keys and codes of more than a hundred characters are no words', () => {
  expect(words(`a ${'x'.repeat(101)} b`)).toEqual(['a', 'b'])
})

test('ranges lie in the text, in order, apart, and fold to their word', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0
      for (const { folded, start, end } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(fold(text.slice(start, end)).replace(/[^\p{L}\p{M}\p{N}_]/gu, '')).toBe(folded)
        before = end
      }
    }),
    { numRuns: 2_000 },
  )
})
