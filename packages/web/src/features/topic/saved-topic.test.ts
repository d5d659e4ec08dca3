import { expect, test } from 'vitest'
import type { SavedTopic } from './api/topics.ts'
import { asksTopic, copyOf, nameOfCopy, questionOfSearch, searchOfTopic } from './saved-topic.ts'
import { parseTopicSearch } from './topic-search.ts'

const knives: SavedTopic = {
  id: 'top_1',
  name: 'Knives',
  terms: ['couteau', '"couteau de chef"'],
  exclude: ['guerre'],
  languages: ['fr'],
  platforms: [],
  period: '90d',
  excludedPosts: ['18446744073709551615'],
  createdAt: '2026-02-01T00:00:00.000Z',
  updatedAt: '2026-02-01T00:00:00.000Z',
}

test('a topic survives the way into the address and back', () => {
  const search = parseTopicSearch({ ...searchOfTopic(knives) })
  const { id: _, name: __, createdAt: ___, updatedAt: ____, ...question } = knives
  expect(questionOfSearch(search)).toEqual(question)
  expect(search.topic).toBe('top_1')
  expect(asksTopic(search, knives)).toBe(true)
})

test('any other word, language, period or post left out makes another question; another order does not', () => {
  const search = searchOfTopic(knives)
  expect(asksTopic({ ...search, terms: '"couteau de chef",couteau' }, knives)).toBe(true)
  for (const change of [
    { terms: 'couteau' },
    { not: 'a' },
    { lang: 'th' },
    { period: 'all' as const },
    { without: '7' },
  ])
    expect(asksTopic({ ...search, ...change }, knives), JSON.stringify(change)).toBe(false)
})

test('days chosen by hand are a look at the topic, not a change of it', () => {
  const { period: _, ...search } = searchOfTopic(knives)
  expect(asksTopic({ ...search, from: '2026-01-01', to: '2026-01-31' }, knives)).toBe(true)
  expect(asksTopic(search, knives)).toBe(false)
})

test('a copy gets the first free number, whatever the case of other names', () => {
  expect(nameOfCopy('Knives', ['Knives'])).toBe('Knives (2)')
  expect(nameOfCopy('Knives (2)', ['KNIVES', 'knives (2)', 'Knives (4)'])).toBe('Knives (3)')
  expect(copyOf(knives, ['Knives'])).toMatchObject({ name: 'Knives (2)', terms: knives.terms })
  expect(copyOf(knives, [])).not.toHaveProperty('id')
})
