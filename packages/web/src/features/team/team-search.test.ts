import { expect, it } from 'vitest'
import { parseTeamSearch } from './team-search.ts'

it('reads a question for a team back from the address', () => {
  const search = {
    list: 'lst_1',
    budget: 1200,
    currency: 'THB',
    real: 60,
    keep: '12,13',
    perThousand: '5-15',
  }
  expect(parseTeamSearch(search)).toEqual(search)
})

it('drops what makes no sense', () => {
  const odd = {
    list: 'a b',
    budget: -1,
    currency: 'euro',
    real: 0.5,
    keep: 'x',
    most: 0,
    perThousand: 'much',
  }
  expect(parseTeamSearch(odd)).toEqual({})
})
