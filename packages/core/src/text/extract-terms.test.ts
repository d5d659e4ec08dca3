import { expect, test } from 'vitest'
import { extractTerms } from './extract-terms.ts'
import { foldTopicTerm } from './fold-topic-term.ts'

test('terms are title, separator, text, hashtags and mentions, with repetitions', () => {
  const terms = extractTerms({
    title: 'El Día',
    text: 'Hoy, hoy: #VacúnateYa con @Ana_',
    hashtags: ['VacúnateYa'],
    mentions: ['Ana_'],
  })
  const words = ['el', 'dia', '¶', 'hoy', 'hoy', 'vacunateya', 'con', 'ana_', '#vacunateya', '@ana_']
  expect(terms).toEqual([...words, '¶', 'vacunate', 'ya'])
})

test('the words of a hashtag are terms where its writer shows their ends, each hashtag behind a mark', () => {
  const terms = extractTerms({
    title: null,
    text: '',
    hashtags: ['CouteauDeCuisine', 'couteaudechef', 'YouTube', 'covid_19'],
    mentions: [],
  })
  expect(terms.slice(5)).toEqual(['¶', 'couteau', 'de', 'cuisine', '¶', 'covid', '19'])
})

test('the separator stands first when there is no title', () => {
  expect(extractTerms({ title: null, text: 'hola', hashtags: [], mentions: [] })).toEqual(['¶', 'hola'])
})

test('what people type is cut as posts are', () => {
  for (const typed of ['Vacúnate', 'don’t', 'covid-19', '#Día', '@Ana_', 'ＡＢＣ', 'วัคซีน']) {
    const [tag, handle] = [typed.startsWith('#'), typed.startsWith('@')]
    const terms = extractTerms({
      title: null,
      text: `x ${typed} y`,
      hashtags: tag ? [typed.slice(1)] : [],
      mentions: handle ? [typed.slice(1)] : [],
    })
    expect(terms.join(' ')).toContain(foldTopicTerm(typed).join(' '))
    expect(foldTopicTerm(typed)).not.toEqual([])
  }
})

test('a topic term in quotes is a phrase, and one of signs alone is nothing', () => {
  expect(foldTopicTerm('“Covid 19”')).toEqual(['covid', '19'])
  expect(foldTopicTerm('!?')).toEqual([])
  expect(foldTopicTerm('#')).toEqual([])
})

test('no more than twenty thousand words of one post can be searched', () => {
  expect(extractTerms({ title: null, text: 'a '.repeat(30_000), hashtags: [], mentions: [] })).toHaveLength(
    20_000,
  )
})
