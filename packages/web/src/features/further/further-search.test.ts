import { expect, it } from 'vitest'
import { parseFurtherSearch, topicOfFurther } from './further-search.ts'

it('keeps the topic and where somebody is, and drops what makes no sense', () => {
  const asked = { terms: 'café', period: '90d', ask: 'similar', who: 'instagram/ana', audience: 'following' }
  expect(parseFurtherSearch(asked)).toEqual(asked)
  expect(parseFurtherSearch({ ...asked, ask: 'nothing', who: 'ana', audience: 3 })).toEqual({
    terms: 'café',
    period: '90d',
  })
})

it('leads to other screens with the topic alone', () => {
  const search = parseFurtherSearch({ terms: 'café', not: 'thé', ask: 'similar', who: 'instagram/ana' })
  expect(topicOfFurther(search)).toEqual({ terms: 'café', not: 'thé' })
})
