import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { expect, test } from 'vitest'
import { bandLabel } from './band-label.ts'

const leader = (knowledge: 'measured' | 'estimated'): Pick<RankedCreator, 'pillars'> => {
  const pillar = { value: 50, interval: null, knowledge }
  return { pillars: { reach: pillar, relevance: { ...pillar, knowledge: 'measured' }, resonance: pillar } }
}

test('nobody is ahead when nobody is behind', () => {
  expect(bandLabel(1, 1, undefined)).toBe('hardToTell')
})

test('of several bands the first is ahead and the last are the others', () => {
  const labels = [1, 2, 3, 4].map((band) => bandLabel(band, 4, leader('measured')))
  expect(labels).toEqual(['ahead', 'hardToTell', 'hardToTell', 'others'])
  expect([1, 2].map((band) => bandLabel(band, 2, leader('measured')))).toEqual(['ahead', 'hardToTell'])
})

test('nobody is ahead of somebody whose score is only estimated', () => {
  expect(bandLabel(1, 3, leader('estimated'))).toBe('hardToTell')
})
