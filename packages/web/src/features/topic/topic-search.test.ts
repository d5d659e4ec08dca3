import { expect, test } from 'vitest'
import {
  changeTopic,
  joinList,
  parseTopicSearch,
  resolvePeriod,
  splitList,
  topicQuery,
} from './topic-search.ts'

const corpus = { firstPostAt: '2019-01-05T10:00:00.000Z', lastPostAt: '2021-02-09T20:00:00.000Z' }

test('lists in the address are trimmed and without doubles', () => {
  expect(splitList(' café, moka,,café ')).toEqual(['café', 'moka'])
  expect(splitList(undefined)).toEqual([])
  expect(joinList([])).toBeUndefined()
})

test('what was typed into the address bar and makes no sense is dropped', () => {
  expect(parseTopicSearch({ terms: ' ', period: 'forever', from: '2020-13', to: 3, other: 1 })).toEqual({})
  expect(parseTopicSearch({ terms: 'a', from: '2020-02-01', to: '2020-01-01' })).toEqual({ terms: 'a' })
  expect(parseTopicSearch({ terms: 2024 })).toEqual({ terms: '2024' })
})

test('ids of posts keep every digit, and what could have lost some is dropped', () => {
  const without = '18446744073709551615,7'
  expect(parseTopicSearch({ terms: 'a', without })).toEqual({ terms: 'a', without })
  expect(parseTopicSearch({ terms: 'a', without: 2 ** 63 })).toEqual({ terms: 'a' })
  expect(parseTopicSearch({ without: '7,x', topic: 'imp_1', weights: '20/35' })).toEqual({})
  const kept = { topic: 'top_01jd', weights: '20/35/45' }
  expect(parseTopicSearch(kept)).toEqual(kept)
})

test('two days win over a preset', () => {
  expect(parseTopicSearch({ from: '2020-01-01', to: '2020-02-01', period: '30d' })).toEqual({
    from: '2020-01-01',
    to: '2020-02-01',
  })
})

test('presets count back from the newest post, not from today', () => {
  expect(resolvePeriod({ period: '30d' }, corpus)).toEqual({
    kind: '30d',
    from: '2021-01-11',
    to: '2021-02-09',
  })
  expect(resolvePeriod({ period: 'all' }, corpus)).toEqual({
    kind: 'all',
    from: '2019-01-05',
    to: '2021-02-09',
  })
})

test('without a choice it is the last year, or everything in a younger corpus', () => {
  expect(resolvePeriod({}, corpus)).toEqual({ kind: '365d', from: '2020-02-11', to: '2021-02-09' })
  expect(resolvePeriod({}, { ...corpus, firstPostAt: '2021-01-01T00:00:00.000Z' })?.kind).toBe('all')
})

test('an empty corpus has no period', () => {
  expect(resolvePeriod({}, { firstPostAt: null, lastPostAt: null })).toBeNull()
})

test('a change of the period takes the other way of saying it out', () => {
  expect(changeTopic({ terms: 'a', period: '30d' }, { from: '2020-01-01', to: '2020-02-01' })).toEqual({
    terms: 'a',
    from: '2020-01-01',
    to: '2020-02-01',
  })
  expect(changeTopic({ terms: 'a', from: '2020-01-01', to: '2020-02-01' }, { period: 'all' })).toEqual({
    terms: 'a',
    period: 'all',
  })
})

test('undefined takes a part out and leaves the rest', () => {
  expect(changeTopic({ terms: 'a', lang: 'fr', period: '90d' }, { lang: undefined })).toEqual({
    terms: 'a',
    period: '90d',
  })
})

test('the API gets lists joined by commas and days, and nothing that was not asked', () => {
  expect(
    topicQuery(
      { terms: 'a,b c', not: 'd', lang: 'fr' },
      { kind: '30d', from: '2020-01-01', to: '2020-01-30' },
    ),
  ).toEqual({
    terms: 'a,b c',
    exclude: 'd',
    languages: 'fr',
    from: '2020-01-01',
    to: '2020-01-30',
  })
})
