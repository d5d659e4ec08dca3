import { expect, test } from 'vitest'
import { bandLabel } from './band-label.ts'

test('nobody is ahead when nobody is behind', () => {
  expect(bandLabel(1, 1)).toBe('hardToTell')
})

test('of several bands the first is ahead and the last are the others', () => {
  expect([1, 2, 3, 4].map((band) => bandLabel(band, 4))).toEqual([
    'ahead',
    'hardToTell',
    'hardToTell',
    'others',
  ])
  expect([1, 2].map((band) => bandLabel(band, 2))).toEqual(['ahead', 'hardToTell'])
})
