import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'
import { normaliseLanguage } from './normalise-language.ts'

test.each([
  ['es-419', 'es'],
  ['pt_BR', 'pt'],
  ['EN', 'en'],
  ['iw', 'he'],
  ['fil', 'tl'],
  ['zh-Hant', 'zh'],
])('the tag %s means %s', (tag, language) => {
  expect(normaliseLanguage(tag)).toBe(language)
})

test.each(['', 'No Language', 'zxx', 'und', 'qme', 'e', '123'])('the tag "%s" names no language', (tag) => {
  expect(normaliseLanguage(tag)).toBeNull()
})

test('addresses, mentions and hashtags are not shown to the detector', () => {
  let seen = ''
  detectLanguage('Hola a todos @ana #tema https://t.co/x amigos', (text) => {
    seen = text
    return 'es'
  })
  expect(seen).toBe('Hola a todos amigos')
})

test('a text that is too short, or says nothing, stays undecided', () => {
  const never = () => 'xx'
  expect(detectLanguage('jaja 😂', never)).toBe('und')
  expect(detectLanguage('@ana #tema https://t.co/x', never)).toBe('und')
})

test('a script of one language needs no detector, however short the text', () => {
  expect(detectLanguage('ดีมาก', () => 'xx')).toBe('th')
})

test('a detector that cannot tell leaves the text undecided', () => {
  expect(detectLanguage('asdf qwer zxcv', () => null)).toBe('und')
})
