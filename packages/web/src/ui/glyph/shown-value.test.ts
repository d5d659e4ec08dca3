import { expect, test } from 'vitest'
import { shownValue } from './shown-value.ts'

test('a wide interval takes the last digit away', () => {
  expect(shownValue(72, [66, 81])).toBe(70)
  expect(shownValue(73, [60, 80])).toBe(75)
})

test('a narrow or absent interval leaves whole numbers', () => {
  expect(shownValue(72.4, [68, 78])).toBe(72)
  expect(shownValue(72.6, null)).toBe(73)
})
