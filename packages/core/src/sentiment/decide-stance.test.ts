import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideStance } from './decide-stance.ts'
import type { StanceEvidence } from './weigh-stance.ts'
import { weighStance } from './weigh-stance.ts'

const clearly = {
  for: weighStance('for', [0.01, 0.04, 0.95], 'en'),
  against: weighStance('against', [0.95, 0.04, 0.01], 'en'),
  neither: weighStance(null, null, 'en'),
}
const said = (stance: keyof typeof clearly, times: number) =>
  Array.from({ length: times }, () => clearly[stance])
const decide = (readings: readonly StanceEvidence[]) => decideStance(readings, readings.length)

describe('how somebody stands to a brand', () => {
  it('is named from three clear posts on one side, not from two', () => {
    expect(decide(said('for', 3)).label).toBe('favourable')
    expect(decide(said('against', 3)).label).toBe('against')
    expect(decide(said('for', 2)).label).toBe('undecided')
  })

  it('is mixed when there is something on both sides, undecided when there is little', () => {
    expect(decide([...said('for', 4), ...said('against', 3)]).label).toBe('mixed')
    expect(decide([...said('for', 1), ...said('against', 1)]).label).toBe('undecided')
    expect(decide(said('neither', 20)).label).toBe('undecided')
  })

  it('counts the posts that take a side, and all that name the brand', () => {
    const readings = [...said('neither', 10), ...said('for', 4)]
    expect(decideStance(readings, 33)).toMatchObject({
      label: 'favourable',
      posts: 33,
      favourable: 4,
      against: 0,
    })
  })

  it('is unknown, not neutral, for somebody who never names it or of whom nothing can be read', () => {
    expect(decideStance([], 0)).toMatchObject({ label: 'never_mentioned', posts: 0, share: null })
    expect(decideStance([], 4)).toMatchObject({ label: 'undecided', posts: 4, share: null })
  })

  it('says of half-heard posts in the same vein what it would not say of one', () => {
    const heard = weighStance(null, [0.1, 0.2, 0.7], 'en')
    const one = decide([heard])
    const many = decide(Array.from({ length: 20 }, () => heard))
    expect(one.inFavour).toBeLessThan(0.7)
    expect(many.inFavour).toBeGreaterThan(one.inFavour)
    expect(many.favourable).toBe(0)
  })

  const reading = fc
    .tuple(
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    )
    .map(
      ([a, n, f]): StanceEvidence => ({
        against: a / (a + n + f),
        neither: n / (a + n + f),
        for: f / (a + n + f),
      }),
    )

  it('turns round when every reading does', () => {
    const opposite = { favourable: 'against', against: 'favourable' } as Record<string, string>
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 30 }), (readings) => {
        const one = decide(readings)
        const turned = decide(
          readings.map(({ against, neither, for: favourable }) => ({
            against: favourable,
            neither,
            for: against,
          })),
        )
        expect(turned.inFavour).toBeCloseTo(1 - one.inFavour, 6)
        if (Math.abs(Math.abs(one.inFavour - 0.5) - 0.4) > 1e-6)
          expect(turned.label).toBe(opposite[one.label] ?? one.label)
      }),
      { numRuns: 40 },
    )
  })

  it('does not depend on the order, and more praise never lowers it', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 20 }), (readings) => {
        const one = decide(readings)
        expect(decide(readings.toReversed()).inFavour).toBeCloseTo(one.inFavour, 9)
        expect(decide([...readings, clearly.for]).inFavour).toBeGreaterThanOrEqual(one.inFavour - 1e-9)
        const { share } = one
        if (share !== null) expect(share.low <= share.value && share.value <= share.high).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
