import { expect, test } from 'vitest'
import { waysToWiden } from './ways-to-widen.ts'

const corpus = { firstPostAt: '2019-01-05T10:00:00.000Z', lastPostAt: '2021-02-09T20:00:00.000Z' }

test('offers a related word beside the ones asked for', () => {
  const [way] = waysToWiden({ terms: 'zapato', period: 'all' }, corpus, ['zapatillas'])
  expect(way).toMatchObject({
    kind: 'term',
    search: { terms: 'zapato,zapatillas' },
    query: { terms: 'zapato,zapatillas' },
  })
})

test('offers to drop each restriction, and only those that are there', () => {
  const all = waysToWiden({ terms: 'a', lang: 'fr', on: 'youtube', period: '30d' }, corpus, [])
  expect(all.map(({ kind }) => kind)).toEqual(['language', 'platform', 'period'])
  expect(waysToWiden({ terms: 'a', period: 'all' }, corpus, [])).toEqual([])
})

test('the whole time begins with the first post', () => {
  const [way] = waysToWiden({ terms: 'a', period: '30d' }, corpus, [])
  expect(way?.query).toEqual({ terms: 'a', from: '2019-01-05', to: '2021-02-09' })
  expect(way?.search).toEqual({ terms: 'a', period: 'all' })
})
