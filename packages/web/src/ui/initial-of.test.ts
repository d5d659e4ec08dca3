import { expect, test } from 'vitest'
import { initialOf } from './initial-of.ts'

test('the initial is the first letter or digit, whatever stands before it', () => {
  expect(initialOf('@camille.rey')).toBe('C')
  expect(initialOf('« Été »')).toBe('É')
  expect(initialOf('🎬 3 minutes')).toBe('3')
})

test('Thai vowels that are written first give way to the consonant they follow', () => {
  expect(initialOf('เมล็ด')).toBe('ม')
  expect(initialOf('น้ำปิง')).toBe('น')
})

test('a name without any letter has a question mark', () => {
  expect(initialOf('🎬🎬')).toBe('?')
  expect(initialOf('')).toBe('?')
})
