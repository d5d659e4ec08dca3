import { expect, it } from 'vitest'
import { isSearchable, planMatch } from './plan-match.ts'
import type { Topic } from './topic.ts'

const topicOf = (terms: string[], exclude: string[] = []): Topic => ({
  terms,
  exclude,
  languages: [],
  platforms: [],
})

it('takes one token for a word and several for a phrase', () => {
  expect(planMatch(topicOf(['Vacunación', '"covid 19"', '#VacúnateYa', '@Ana']))).toMatchObject({
    words: ['vacunacion', '#vacunateya', '@ana'],
    phrases: [['covid', '19']],
  })
})

it('asks only once for terms that fold to the same', () => {
  const plan = planMatch(topicOf(['café', 'CAFE', 'café con leche', 'Cafe  con Leche']))
  expect(plan.words).toEqual(['cafe'])
  expect(plan.phrases).toEqual([['cafe', 'con', 'leche']])
})

it('cuts exclusions likewise, and keeps apart what holds nothing to search for', () => {
  expect(planMatch(topicOf(['gato', '!!!'], ['perro', 'gato negro', '—']))).toEqual({
    words: ['gato'],
    phrases: [],
    excludedWords: ['perro'],
    excludedPhrases: [['gato', 'negro']],
    unsearchable: ['!!!', '—'],
  })
})

it('cannot search for exclusions alone', () => {
  expect(isSearchable(planMatch(topicOf([], ['perro'])))).toBe(false)
  expect(isSearchable(planMatch(topicOf(['...'])))).toBe(false)
  expect(isSearchable(planMatch(topicOf(['covid 19'])))).toBe(true)
})
