import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchCounted } from './match-counted.ts'

const part = (value: string, followers: number) => ({ value, followers })
const must = { value: 'FR', weight: 3 }
const nice = { value: 'BE', weight: 1 }

describe('followers that a network counts, against the target sheet', () => {
  it('count whole where they live in a country that is a must, a third where it is good too', () => {
    const parts = [part('FR', 60), part('BE', 30), part('DE', 10)]
    expect(matchCounted([must, nice], parts)).toEqual({ match: 0.7, listed: 100 })
  })

  it('count whole in every country when none weighs more than another', () => {
    expect(matchCounted([nice], [part('BE', 5)])).toEqual({ match: 1, listed: 5 })
  })

  it('say nothing where the sheet asks for nothing, or nobody is listed', () => {
    expect(matchCounted([], [part('FR', 60)])).toBeNull()
    expect(matchCounted([must], [])).toBeNull()
    expect(matchCounted([must], [part('FR', 0)])).toBeNull()
  })

  it('match between nothing and all, in whatever order they are listed', () => {
    const parts = fc.array(
      fc.record({ value: fc.constantFrom('FR', 'BE', 'DE', 'TH'), followers: fc.nat(1_000) }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(parts, (parts) => {
        const found = matchCounted([must, nice], parts)
        const turned = matchCounted([must, nice], parts.toReversed())
        expect(turned?.listed).toBe(found?.listed)
        if (found === null) return
        expect(turned?.match).toBeCloseTo(found.match, 10)
        expect(found.match).toBeGreaterThanOrEqual(0)
        expect(found.match).toBeLessThanOrEqual(1)
      }),
    )
  })
})
