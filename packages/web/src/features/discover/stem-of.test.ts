import { expect, test } from 'vitest'
import { stemOf } from './stem-of.ts'

test('relatives of a word share two thirds of it, and at least three letters', () => {
  expect(stemOf('zapatillas')).toBe('zapatil')
  expect(stemOf('té')).toBe('té')
  expect(stemOf('gato')).toBe('gat')
})

test('a Thai letter keeps its vowels and tone marks', () => {
  expect(stemOf('ที่ดินที่')).toBe('ที่ดิน')
})
