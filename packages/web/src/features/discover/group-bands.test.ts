import { expect, test } from 'vitest'
import { groupBands } from './group-bands.ts'

const bandsFrom = (first: number, ...people: number[]) =>
  people.map((count, index) => ({ band: first + index, people: count }))
const read = (groups: ReturnType<typeof groupBands>) =>
  [...groups].map(([place, { label, people }]) => [place, label, people])

test('where somebody is ahead, the first band is, and the last are the others', () => {
  expect(read(groupBands(bandsFrom(1, 2, 4, 312)))).toEqual([
    [0, 'ahead', 2],
    [2, 'hardToTell', 4],
    [6, 'others', 312],
  ])
  expect(read(groupBands(bandsFrom(1, 2, 4)))).toEqual([
    [0, 'ahead', 2],
    [2, 'hardToTell', 4],
  ])
})

test('where nobody is ahead, the first people are hard to tell apart', () => {
  expect(read(groupBands(bandsFrom(2, 9)))).toEqual([[0, 'hardToTell', 9]])
  expect(read(groupBands(bandsFrom(2, 12, 5)))).toEqual([
    [0, 'hardToTell', 12],
    [12, 'others', 5],
  ])
})

test('an empty ranking has no headings', () => {
  expect(read(groupBands([]))).toEqual([])
})

test('one person alone between two bands is no band of people who cannot be told apart', () => {
  expect(read(groupBands(bandsFrom(1, 2, 1, 3, 1, 40)))).toEqual([
    [0, 'ahead', 2],
    [3, 'hardToTell', 3],
    [7, 'others', 40],
  ])
})
