import { expect, it } from 'vitest'
import { isSearchable, planMatch, wordsToInflect } from './plan-match.ts'
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
  expect(plan.words).toEqual(['cafe', '#cafeconleche'])
  expect(plan.phrases).toEqual([['cafe', 'con', 'leche']])
})

it('cuts exclusions likewise, and keeps apart what holds nothing to search for', () => {
  expect(planMatch(topicOf(['gato', '!!!'], ['perro', 'gato negro', '—']))).toEqual({
    words: ['gato'],
    phrases: [],
    runs: [],
    excludedWords: ['perro', '#gatonegro'],
    excludedPhrases: [['gato', 'negro']],
    excludedRuns: [],
    unsearchable: ['!!!', '—'],
  })
})

it('cannot search for exclusions alone', () => {
  expect(isSearchable(planMatch(topicOf([], ['perro'])))).toBe(false)
  expect(isSearchable(planMatch(topicOf(['...'])))).toBe(false)
  expect(isSearchable(planMatch(topicOf(['covid 19'])))).toBe(true)
})

const forms = (word: string) => ({ couteau: ['couteaux'], cuisine: ['cuisines'] })[word] ?? []

it('asks for the other forms of words, also inside phrases, but not of what stands in quotes', () => {
  const plan = planMatch(topicOf(['couteau', '"cuisine"', 'couteau de cuisine'], ['cuisine']), forms)
  expect(plan.words.filter((word) => !word.startsWith('#'))).toEqual(['couteau', 'couteaux', 'cuisine'])
  expect(plan.phrases).toEqual([
    ['couteau', 'de', 'cuisine'],
    ['couteau', 'de', 'cuisines'],
    ['couteaux', 'de', 'cuisine'],
    ['couteaux', 'de', 'cuisines'],
  ])
  expect(plan.excludedWords).toEqual(['cuisine', 'cuisines'])
  expect(planMatch(topicOf(['"couteau de cuisine"']), forms)).toMatchObject({
    words: [],
    phrases: [['couteau', 'de', 'cuisine']],
  })
})

it('asks for no more than 24 ways to inflect one phrase, the typed words among them', () => {
  const many = (word: string) => Array.from({ length: 9 }, (_, i) => `${word}${i}`)
  const { phrases } = planMatch(topicOf(['uno dos tres']), many)
  expect(phrases.length).toBeLessThanOrEqual(24)
  expect(phrases).toContainEqual(['uno', 'dos', 'tres'])
})

it('takes Thai of four letters and more wherever it stands, and shorter or quoted Thai as words', () => {
  expect(planMatch(topicOf(['ชาเขียว']))).toMatchObject({ words: [], phrases: [], runs: ['ชาเขียว'] })
  expect(planMatch(topicOf(['ชา']))).toMatchObject({ words: ['ชา'], runs: [] })
  expect(planMatch(topicOf(['"กาแฟ"']))).toMatchObject({ words: ['กาแฟ'], runs: [] })
  expect(planMatch(topicOf(['#กาแฟ']))).toMatchObject({ words: ['#กาแฟ'], runs: [] })
  expect(isSearchable(planMatch(topicOf(['กาแฟสด'])))).toBe(true)
})

it('names the words whose forms are wanted', () => {
  expect(wordsToInflect(['Couteau', '"cuisine"', '#inox', '@ana', 'lame fine', 'กาแฟสด'])).toEqual([
    'couteau',
    'lame',
    'fine',
  ])
})
