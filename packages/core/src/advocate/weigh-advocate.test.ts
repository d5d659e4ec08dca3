import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advocateSides, type BrandVoice, isAdvocate, weighAdvocate } from './weigh-advocate.ts'

const voice: BrandVoice = {
  label: 'undecided',
  inFavour: 0.6,
  posts: 8,
  favourable: 3,
  against: 1,
  paid: 0,
  weeks: 6,
  answered: 2,
  comments: 12,
}

describe('who may become an ambassador', () => {
  it('is somebody who names the brand unpaid more than twice, and says something for it or answers others', () => {
    expect(isAdvocate('ambassadors', voice)).toBe(true)
    expect(isAdvocate('ambassadors', { ...voice, favourable: 0 })).toBe(false)
    expect(isAdvocate('ambassadors', { ...voice, favourable: 0, answered: 3 })).toBe(true)
    expect(isAdvocate('ambassadors', { ...voice, posts: 2 })).toBe(false)
  })

  it('is nobody who was paid for it once, nor who is against it', () => {
    expect(isAdvocate('ambassadors', { ...voice, paid: 1 })).toBe(false)
    expect(isAdvocate('ambassadors', { ...voice, label: 'against' })).toBe(false)
  })
})

describe('who is a detractor', () => {
  it('is somebody who says something against it, and is not called favourable', () => {
    expect(isAdvocate('detractors', voice)).toBe(true)
    expect(isAdvocate('detractors', { ...voice, against: 0 })).toBe(false)
    expect(isAdvocate('detractors', { ...voice, label: 'favourable' })).toBe(false)
  })
})

describe('how much speaks for it', () => {
  const voices = fc.record({
    inFavour: fc.double({ min: 0, max: 1, noNaN: true }),
    weeks: fc.nat(200),
    answered: fc.nat(200),
    comments: fc.option(fc.nat(5000)),
  })

  it('lies between 0 and 100, and grows with the side, with weeks and with the voice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...advocateSides), voices, (side, some) => {
        const one = { ...voice, ...some }
        const weight = weighAdvocate(side, one)
        expect(weight).toBeGreaterThanOrEqual(0)
        expect(weight).toBeLessThanOrEqual(100)
        expect(weighAdvocate(side, { ...one, weeks: one.weeks + 1 })).toBeGreaterThanOrEqual(weight)
        const surer = side === 'ambassadors' ? 1 : 0
        expect(weighAdvocate(side, { ...one, inFavour: surer })).toBeGreaterThanOrEqual(weight)
        if (side === 'ambassadors')
          expect(weighAdvocate(side, { ...one, answered: one.answered + 1 })).toBeGreaterThanOrEqual(weight)
        else if (one.comments !== null)
          expect(weighAdvocate(side, { ...one, comments: one.comments + 1 })).toBeGreaterThanOrEqual(weight)
      }),
    )
  })
})
