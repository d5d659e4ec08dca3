import { describe, expect, it } from 'vitest'
import { planMatch } from '../topic/plan-match.ts'
import { readDeal } from './read-deal.ts'
import { riskySubjects, riskyWords } from './risky-subjects.ts'

describe('readDeal', () => {
  it('names accounts, sites and codes, each once', () => {
    const text =
      'Merci @Morvillac et @morvillac ! https://www.morvillac.example/a et https://morvillac.example/b'
    expect(readDeal(text, ['LAME10', 'LAME10'])).toEqual({
      mentions: ['Morvillac'],
      hosts: ['morvillac.example'],
      codes: ['LAME10'],
    })
  })

  it('names nothing where nothing is named', () => {
    expect(readDeal('#pub Un matin tranquille', [])).toEqual({ mentions: [], hosts: [], codes: [] })
  })
})

describe.each(riskySubjects)('the words for %s', (subject) => {
  it('can all be looked for, and none stands twice', () => {
    const terms = riskyWords[subject]
    expect(planMatch({ terms, exclude: [], languages: [], platforms: [] }).unsearchable).toEqual([])
    expect(new Set(terms).size).toBe(terms.length)
  })

  it('hold some in Thai letters', () => {
    expect(riskyWords[subject].some((term) => /[\u0E00-\u0E7F]/u.test(term))).toBe(true)
  })
})
