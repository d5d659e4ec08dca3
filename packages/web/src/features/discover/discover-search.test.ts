import { everybody } from '@relais/core/people-filter/people-filter'
import { expect, test } from 'vitest'
import { filterOf, parseDiscoverSearch, rankingQuery, topicOf } from './discover-search.ts'

const whole = {
  terms: 'a',
  weights: '20/35/45',
  country: 'MX,unknown',
  size: 'nano,unknown',
  active: 4,
  least: 3,
  unmarked: true,
  view: 'gems',
  tune: true,
} as const

test('an address holds the filter, the view and the weights, and reads them back', () => {
  expect(parseDiscoverSearch({ ...whole })).toEqual(whole)
  expect(filterOf(whole)).toEqual({
    countries: ['MX', ''],
    sizes: ['nano', 'unknown'],
    activeWeeks: 4,
    leastPosts: 3,
    onlyUnmarked: true,
  })
})

test('what makes no sense is dropped, and without a choice everybody is shown', () => {
  const odd = { size: 'huge', active: 0, least: 'many', unmarked: 'maybe', view: 'map', country: ',' }
  expect(parseDiscoverSearch(odd)).toEqual({})
  expect(filterOf({})).toEqual(everybody)
})

test('the API is asked for exactly what is chosen', () => {
  expect(rankingQuery({ terms: 'a' }, {})).toEqual({ terms: 'a' })
  expect(rankingQuery({ terms: 'a' }, whole)).toEqual({
    terms: 'a',
    weights: '20/35/45',
    countries: 'MX,unknown',
    sizes: 'nano,unknown',
    activeWeeks: '4',
    leastPosts: '3',
    onlyUnmarked: 'true',
  })
})

test('another screen gets the topic and its weights, not the filter', () => {
  expect(topicOf(whole)).toEqual({ terms: 'a', weights: '20/35/45' })
})
