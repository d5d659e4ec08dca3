import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { expect, test } from 'vitest'
import { groupBands } from './group-bands.ts'

type Knowledge = 'measured' | 'estimated'

const person = (band: number, knowledge: Knowledge = 'measured'): Pick<RankedCreator, 'band' | 'pillars'> => {
  const known = { value: 50, interval: null, knowledge: 'measured' } as const
  return { band, pillars: { reach: { ...known, knowledge }, relevance: known, resonance: known } }
}
const bands = (...people: number[]) => people.map((count, index) => ({ band: index + 1, people: count }))
const read = (groups: ReturnType<typeof groupBands>) =>
  [...groups].map(([band, { label, people }]) => [band, label, people])

test('nobody is ahead when nobody is behind', () => {
  expect(read(groupBands(bands(9), [person(1)]))).toEqual([[1, 'hardToTell', 9]])
})

test('of several bands the first is ahead and the last are the others', () => {
  const results = [person(1), person(2), person(3)]
  expect(read(groupBands(bands(2, 4, 312), results))).toEqual([
    [1, 'ahead', 2],
    [2, 'hardToTell', 4],
    [3, 'others', 312],
  ])
  expect(read(groupBands(bands(2, 4), results))).toEqual([
    [1, 'ahead', 2],
    [2, 'hardToTell', 4],
  ])
})

test('people behind somebody estimated are one group with those before, and nobody is called ahead', () => {
  const results = [person(1), person(2, 'estimated'), person(3)]
  expect(read(groupBands(bands(3, 9), results))).toEqual([[1, 'hardToTell', 12]])
  expect(read(groupBands(bands(3, 9, 5), results))).toEqual([
    [1, 'hardToTell', 12],
    [3, 'others', 5],
  ])
})

test('a first page that ends inside the top band keeps that band ahead', () => {
  expect(read(groupBands(bands(120, 30), [person(1)]))[0]).toEqual([1, 'ahead', 120])
})

test('an empty ranking has no headings', () => {
  expect(read(groupBands([], []))).toEqual([])
})
