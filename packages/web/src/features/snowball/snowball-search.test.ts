import { expect, it } from 'vitest'
import { parseSnowballSearch, snowballQuery } from './snowball-search.ts'

const topic = { terms: 'café', languages: 'fr', from: '2026-01-01', to: '2026-02-01' }

it('keeps the topic of Discover and where somebody is, and drops what makes no sense', () => {
  expect(parseSnowballSearch({ terms: 'café', all: true, aside: 'true' })).toEqual({
    terms: 'café',
    all: true,
    aside: true,
  })
  expect(parseSnowballSearch({ terms: 'café', all: 'perhaps' })).toEqual({ terms: 'café' })
})

it('asks about the topic with all that narrows it', () => {
  expect(snowballQuery({}, topic)).toEqual({ ...topic, show: 'open' })
})

it('asks about everything by the period alone: when somebody wants that, and when there is no topic', () => {
  const everything = { from: '2026-01-01', to: '2026-02-01' }
  expect(snowballQuery({ all: true }, topic)).toEqual({ ...everything, show: 'open' })
  expect(snowballQuery({ aside: true }, { ...topic, terms: '' })).toEqual({
    ...everything,
    show: 'dismissed',
  })
})
