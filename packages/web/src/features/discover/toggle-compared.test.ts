import { expect, it } from 'vitest'
import { mostCompared, parseDiscoverSearch } from './discover-search.ts'
import { toggleCompared } from './toggle-compared.ts'

it('adds who is not compared, last, and takes out who is', () => {
  expect(toggleCompared([], '7')).toEqual(['7'])
  expect(toggleCompared(['7', '8'], '9')).toEqual(['7', '8', '9'])
  expect(toggleCompared(['7', '8'], '7')).toEqual(['8'])
})

it('has no room for a sixth, and still lets go of any', () => {
  const full = ['1', '2', '3', '4', '5']
  expect(full).toHaveLength(mostCompared)
  expect(toggleCompared(full, '6')).toBeNull()
  expect(toggleCompared(full, '3')).toEqual(['1', '2', '4', '5'])
})

it('is read out of an address: ids only, each once, five at most, never as numbers', () => {
  const read = (compare: unknown) => parseDiscoverSearch({ compare }).compare
  expect(read('18446744073709551615,2,2')).toBe('18446744073709551615,2')
  expect(read('1,2,3,4,5,6')).toBe('1,2,3,4,5')
  expect(read(18446744073709552000)).toBeUndefined()
  expect(read('1,<b>')).toBeUndefined()
  expect(parseDiscoverSearch({ view: 'compare', compare: '4' })).toEqual({ view: 'compare', compare: '4' })
})
