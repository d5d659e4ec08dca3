import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractTerms } from './extract-terms.ts'
import { findMatches } from './find-matches.ts'
import { foldTopicTerm } from './fold-topic-term.ts'
import { tokenise } from './tokenise.ts'

const marked = (text: string, ...terms: string[]) =>
  findMatches(
    text,
    terms.map((term) => foldTopicTerm(term)),
  ).map(([start, end]) => text.slice(start, end))

test('a word is found however it is accented or capitalised, and only whole', () => {
  expect(marked('La VACUNACIÓN; vacunacion. Revacunación', 'vacunación')).toEqual([
    'VACUNACIÓN',
    'vacunacion',
  ])
})

test('a phrase is found over punctuation and line ends', () => {
  expect(marked('El Covid-19 y el covid\n19, no el 19 covid', '"covid 19"')).toEqual([
    'Covid-19',
    'covid\n19',
  ])
})

test('a hashtag is found only as a hashtag, in Thai too', () => {
  expect(marked('vacuna #Vacuna #vacunas', '#vacuna')).toEqual(['#Vacuna'])
  expect(marked('ฉีด #วัคซีนโควิด แล้ว วัคซีนโควิด', '#วัคซีนโควิด')).toEqual(['#วัคซีนโควิด'])
})

test('a mention is found only as a mention', () => {
  expect(marked('ana, @Ana y hola@ana.mx', '@ana')).toEqual(['@Ana'])
})

test('terms that share characters are marked once', () => {
  expect(marked('la nueva vacuna china', 'nueva vacuna', '"vacuna china"')).toEqual(['nueva vacuna china'])
})

test('a term of signs alone finds nothing', () => {
  expect(marked('!!! hola', '!!!')).toEqual([])
})

const spacedWord = fc.string({ unit: fc.constantFrom(...'aáñnüABçßé19_الсйё'), minLength: 1, maxLength: 6 })
const glue = fc.constantFrom(' ', ', ', ' 🦠 ', '\n', ' \u200F', '-', '\u0000', ' https://a.mx/b ')

test('what is found gives the term again when it is cut alone', () => {
  const textAndPlace = fc
    .array(fc.tuple(spacedWord, glue), { minLength: 1, maxLength: 12 })
    .chain((parts) =>
      fc.tuple(
        fc.constant(parts.map(([word, sign]) => word + sign).join('')),
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
      ),
    )
  fc.assert(
    fc.property(textAndPlace, ([text, place, length]) => {
      const tokens = tokenise(text)
      fc.pre(tokens.length >= length)
      const start = place % (tokens.length - length + 1)
      const term = tokens.slice(start, start + length).map((token) => token.folded)
      const ranges = findMatches(text, [term])
      expect(ranges.length).toBeGreaterThan(0)
      const isRepeating = new Set(term).size < term.length
      for (const [from, to] of isRepeating ? [] : ranges) {
        expect(tokenise(text.slice(from, to)).map((token) => token.folded)).toEqual(term)
      }
    }),
    { numRuns: 2_000 },
  )
})

test('what is marked is what the index holds: a text has a match exactly when its terms hold the phrase', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(spacedWord, glue), { maxLength: 10 }),
      fc.array(spacedWord, { minLength: 1, maxLength: 2 }),
      (parts, phrase) => {
        const text = parts.map(([word, sign]) => word + sign).join('')
        const term = foldTopicTerm(phrase.join(' '))
        fc.pre(term.length > 0)
        const terms = extractTerms({ title: null, text, hashtags: [], mentions: [] })
        const isIndexed = terms.some((_, index) =>
          term.every((word, offset) => terms[index + offset] === word),
        )
        expect(findMatches(text, [term]).length > 0).toBe(isIndexed)
      },
    ),
  )
})

test('any text whatever is searched without harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, term) => {
      for (const [start, end] of findMatches(text, [foldTopicTerm(term)])) expect(start).toBeLessThan(end)
    }),
  )
})

test('Thai letters are found across the cuts between words, and nothing more is marked', () => {
  const find = (text: string, run: string) =>
    findMatches(text, [], [run]).map(([start, end]) => text.slice(start, end))
  expect(find('ร้านกาแฟสดเปิดใหม่ กาแฟดำ', 'กาแฟ')).toEqual(['กาแฟ', 'กาแฟ'])
  expect(find('ร้านกาแฟสด', 'แฟสด')).toEqual(['แฟสด'])
  expect(find('กา coffee แฟสด', 'กาแฟ')).toEqual([])
})

test('a hashtag is marked whole when its words hold the term', () => {
  expect(marked('Mes #CouteauxDeCuisine et #couteaudepoche', 'couteaux', 'de cuisine')).toEqual([
    '#CouteauxDeCuisine',
  ])
})
