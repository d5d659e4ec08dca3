import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchAudience } from './match-audience.ts'
import type { ObservedPerson, TargetSheet } from './target-sheet.ts'

const nobody: ObservedPerson = { language: null, country: null, interests: null }
const times = (count: number, person: Partial<ObservedPerson>) =>
  Array.from({ length: count }, () => ({ ...nobody, ...person }))
const sheet: TargetSheet = {
  languages: [{ value: 'fr', weight: 3 }],
  countries: [
    { value: 'FR', weight: 3 },
    { value: 'BE', weight: 1 },
  ],
  interests: [],
}

describe('matchAudience', () => {
  it('is the share of those who are known, with an interval round it, side by side', () => {
    const found = matchAudience(sheet, [...times(75, { language: 'fr' }), ...times(25, { language: 'de' })])
    expect(found.sides[0]).toMatchObject({ side: 'languages', known: 100, match: 0.75 })
    expect(found.sides[0]?.low).toBeCloseTo(0.672, 2)
    expect(found.sides[0]?.high).toBeCloseTo(0.815, 2)
  })

  it('says what is unknown instead of counting it as a miss', () => {
    const found = matchAudience(sheet, [...times(30, { language: 'fr' }), ...times(500, {})])
    expect(found).toMatchObject({ looked: 530, match: 1, unknown: ['countries'] })
    expect(found.sides[1]).toEqual({ side: 'countries', known: 0, match: null, low: null, high: null })
  })

  it('says nothing of nineteen people', () => {
    expect(matchAudience(sheet, times(19, { language: 'fr' }))).toMatchObject({ match: null, low: null })
  })

  it('counts what weighs a third as a third', () => {
    const found = matchAudience(sheet, times(40, { country: 'BE' }))
    expect(found.sides[1]?.match).toBeCloseTo(1 / 3)
  })

  it('asks for nothing where the sheet is empty', () => {
    const empty = { languages: [], countries: [], interests: [] }
    expect(matchAudience(empty, times(40, { language: 'fr' }))).toMatchObject({ match: null, sides: [] })
  })

  const anyPerson = fc.record({
    language: fc.constantFrom(null, 'fr', 'de'),
    country: fc.constantFrom(null, 'FR', 'BE', 'US'),
    interests: fc.constant(null),
  })
  it('lies within its interval, whatever the order of the people', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 200 }), (people) => {
        const found = matchAudience(sheet, people)
        const turned = matchAudience(sheet, people.toReversed())
        expect(turned.match ?? -1).toBeCloseTo(found.match ?? -1, 10)
        if (found.match === null) return
        expect(found.low).toBeGreaterThanOrEqual(0)
        expect(found.low).toBeLessThanOrEqual(found.match + 1e-9)
        expect(found.high).toBeGreaterThanOrEqual(found.match - 1e-9)
        expect(found.high).toBeLessThanOrEqual(1)
      }),
      { numRuns: 100 },
    )
  })

  it('never matches less when somebody who fits joins', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 40, maxLength: 120 }), (people) => {
        const before = matchAudience(sheet, people).sides
        const after = matchAudience(sheet, [...people, ...times(1, { language: 'fr', country: 'FR' })]).sides
        for (const [place, side] of before.entries())
          if (side.match !== null) expect(after[place]?.match).toBeGreaterThanOrEqual(side.match - 1e-9)
      }),
      { numRuns: 60 },
    )
  })
})
