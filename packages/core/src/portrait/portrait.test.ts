import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideMaturity } from './decide-maturity.ts'
import { decideTier } from './decide-tier.ts'
import { findOccupations } from './find-occupations.ts'
import { findMoment, type MomentFacts } from './good-moment.ts'
import type { PortraitFacts } from './portrait-facts.ts'

const nobody: PortraitFacts = {
  isDescribed: false,
  ownPosts: 0,
  replies: 0,
  activeWeeks: 0,
  citedBy: 0,
  citedByOnTopic: null,
  topicShare: null,
  evidence: [],
  occupations: [],
  isVerified: null,
  brand: null,
}
const active: PortraitFacts = {
  ...nobody,
  isDescribed: true,
  ownPosts: 40,
  replies: 12,
  activeWeeks: 20,
  citedBy: 8,
}

describe('occupations', () => {
  test.each([
    ['Actress, Londoner, runner', 'stage'],
    ['Comédienne et maman', 'stage'],
    ['Periodista en Madrid', 'journalist'],
    ['นักข่าวสายกาแฟ', 'journalist'],
    ['Blogueuse cuisine depuis 2012', 'blogger'],
    ['Running coach from Leeds', 'expert'],
    ['I work at Tarnbeck. Views mine', 'employee'],
  ])('are found in %s', (profile, occupation) => {
    expect(findOccupations(profile).map((found) => found.occupation)).toContain(occupation)
  })

  test('are whole words, quoted as they stand', () => {
    expect(findOccupations('I love factories and tractors')).toEqual([])
    expect(findOccupations('Paris · Journaliste gastronomique · deux chats')).toEqual([
      { occupation: 'journalist', quote: 'Journaliste gastronomique' },
    ])
  })
})

describe('how established somebody is', () => {
  test.each([
    ['somebody with three posts', { ...nobody, isDescribed: true, ownPosts: 3 }, 1],
    ['somebody who posts and is not heard', { ...active, citedBy: 0 }, 2],
    ['somebody who reaches others and answers them', active, 3],
    ['somebody who never answers and is cited by few', { ...active, replies: 0 }, 2],
    ['somebody with a channel of their own', { ...active, evidence: ['blog'] as const }, 4],
    ['somebody with a niche', { ...active, topicShare: 0.5, citedByOnTopic: 12, citedBy: 14 }, 4],
    ['somebody who also teaches', { ...active, evidence: ['blog', 'teaching'] as const }, 5],
    ['somebody known from the stage', { ...nobody, occupations: ['stage'] as const, isVerified: true }, 5],
  ])('%s', (_who, facts, level) => {
    expect(decideMaturity(facts).level).toBe(level)
  })

  test('never falls when more people cite somebody', () => {
    const facts = fc.record({
      ownPosts: fc.nat(60),
      replies: fc.nat(20),
      activeWeeks: fc.nat(52),
      citedBy: fc.nat(40),
      isDescribed: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, fc.nat(40), (some, more) => {
        const before = decideMaturity({ ...nobody, ...some }).level
        expect(
          decideMaturity({ ...nobody, ...some, citedBy: some.citedBy + more }).level,
        ).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('the tier', () => {
  test('of a celebrity comes from fame made elsewhere, not from followers', () => {
    expect(decideTier({ ...active, occupations: ['stage'], isVerified: true }).tier).toBe('celebrity')
    expect(decideTier({ ...active, occupations: ['stage'], citedBy: 30, citedByOnTopic: 2 }).tier).toBe(
      'celebrity',
    )
    expect(decideTier({ ...active, occupations: ['stage'], citedBy: 3, citedByOnTopic: 3 }).tier).not.toBe(
      'celebrity',
    )
  })

  test('of an opinion leader needs what they do and people who cite them, or two of what they do', () => {
    expect(decideTier({ ...active, occupations: ['expert'], citedByOnTopic: 7 }).tier).toBe('opinion-leader')
    expect(decideTier({ ...active, evidence: ['blog', 'book'] }).tier).toBe('opinion-leader')
    expect(decideTier({ ...active, occupations: ['expert'], citedByOnTopic: 1 }).tier).toBeNull()
  })

  test('of a consumer-advocate is unpaid favour alone', () => {
    const brand = { favourable: 3, against: 0, paid: 0 }
    expect(decideTier({ ...active, citedBy: 1, brand }).tier).toBe('consumer-advocate')
    expect(decideTier({ ...active, citedBy: 1, brand: { ...brand, paid: 1 } }).tier).toBeNull()
    expect(decideTier({ ...active, citedBy: 1, brand: { ...brand, against: 4 } }).tier).toBeNull()
  })

  test('is not told of somebody about whom nothing is known', () => {
    expect(decideTier(nobody)).toEqual({ tier: null, reasons: [] })
  })
})

describe('a good moment', () => {
  const facts: MomentFacts = {
    asOf: '2026-11-30',
    level: 3,
    momentum: null,
    lastPost: '2026-11-29',
    favourable: null,
    against: null,
    question: null,
    paid: null,
  }
  const post = (day: string) => ({ day, postId: '7', said: 'Fifth pair' })

  test('is when somebody asks, or speaks well of the brand, within thirty days', () => {
    expect(findMoment({ ...facts, question: { day: '2026-11-20', postId: '7' } })).toEqual({
      isGood: true,
      because: [{ kind: 'asks', day: '2026-11-20', postId: '7' }],
      but: [],
    })
    expect(findMoment({ ...facts, favourable: post('2026-11-20') })).toEqual({
      isGood: true,
      because: [{ kind: 'favourable', day: '2026-11-20', postId: '7', said: 'Fifth pair' }],
      but: [],
    })
    expect(findMoment({ ...facts, favourable: post('2026-10-01') }).isGood).toBeNull()
  })

  test('is when somebody rises, from the level on at which they reach others', () => {
    expect(findMoment({ ...facts, momentum: 95 }).isGood).toBe(true)
    expect(findMoment({ ...facts, momentum: 95, level: 2 }).isGood).toBeNull()
    expect(findMoment({ ...facts, momentum: 60 }).isGood).toBeNull()
  })

  test('is not when they fell silent, spoke against the brand, or were just paid', () => {
    expect(findMoment({ ...facts, momentum: 95, lastPost: '2026-10-01' }).isGood).toBe(false)
    expect(findMoment({ ...facts, momentum: 95, against: post('2026-11-20') }).isGood).toBe(false)
    expect(findMoment({ ...facts, momentum: 95, paid: post('2026-11-20') }).isGood).toBe(false)
  })
})
