import { expect, test } from 'vitest'
import { preferredLocale, regionalTag } from './locales.ts'

test('starts in the first of the browser languages that Relais speaks', () => {
  expect(preferredLocale(['de-CH', 'fr-CH', 'en'])).toBe('fr')
  expect(preferredLocale(['TH'])).toBe('th')
  expect(preferredLocale(['ja-JP'])).toBe('en')
  expect(preferredLocale([])).toBe('en')
})

test('takes the region from the browser where it speaks the chosen language', () => {
  expect(regionalTag('es', ['en-US', 'es-MX', 'es-ES'])).toBe('es-MX')
  expect(regionalTag('fr', ['en-US'])).toBe('fr-FR')
  expect(regionalTag('en', ['en'])).toBe('en-GB')
})

test('a tag that no browser function takes falls back to the usual region', () => {
  expect(regionalTag('en', ['en-US@posix'])).toBe('en-GB')
})
