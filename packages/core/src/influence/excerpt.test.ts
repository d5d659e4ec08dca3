import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findMatches } from '../text/find-matches.ts'
import { excerptOf } from './excerpt.ts'

it('quotes a short text whole', () => {
  expect(excerptOf('La vacuna llega', [[3, 9]])).toEqual({ text: 'La vacuna llega', matches: [[3, 9]] })
})

it('quotes the lines round the first match of a long one, from word to word', () => {
  const text = `${'inicio '.repeat(100)}la vacuna llega ${'final '.repeat(100)}`
  const { text: quoted, matches } = excerptOf(text, findMatches(text, [['vacuna']]))
  expect(quoted).toMatch(/^…(inicio )+la vacuna llega (final )+final…$/)
  expect(matches.map(([start, end]) => quoted.slice(start, end))).toEqual(['vacuna'])
})

it('quotes the beginning where nothing in the text matched, as when the title did', () => {
  expect(excerptOf('palabra '.repeat(100), []).text.startsWith('palabra palabra')).toBe(true)
})

it('quotes Thai, which has no spaces, without losing the match', () => {
  const text = `${'สวัสดีครับ'.repeat(60)}วัคซีน${'ขอบคุณครับ'.repeat(60)}`
  const start = text.indexOf('วัคซีน')
  const quoted = excerptOf(text, [[start, start + 6]])
  expect(quoted.matches.map(([from, to]) => quoted.text.slice(from, to))).toEqual(['วัคซีน'])
})

it('never breaks a character, is never much longer than a quotation, and marks what matched', () => {
  const word = fc.constantFrom('sol ', 'vacuna ', '😀', '🏳️‍🌈', 'ñandú', '\n', '  ', 'ไทย')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), (words) => {
      const text = words.join('')
      const found = findMatches(text, [['vacuna']])
      const excerpt = excerptOf(text, found)
      expect(excerpt.text.isWellFormed()).toBe(true)
      expect(excerpt.text.length).toBeLessThanOrEqual(330)
      for (const [start, end] of excerpt.matches) expect(excerpt.text.slice(start, end)).toBe('vacuna')
      expect(excerpt.matches.length > 0).toBe(found.length > 0)
    }),
  )
})
