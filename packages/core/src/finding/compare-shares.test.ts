import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareShares } from './compare-shares.ts'

const part = fc
  .tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 5_000 }))
  .map(([hits, more]) => ({ hits, of: hits + more }))

it('is the ratio of two shares, and wider the fewer there are', () => {
  const many = compareShares({ hits: 300, of: 1_000 }, { hits: 500, of: 10_000 })
  expect(many.times).toBeCloseTo(6, 1)
  const few = compareShares({ hits: 3, of: 10 }, { hits: 5, of: 100 })
  expect(few.low).toBeLessThan(many.low)
  expect(few.high).toBeGreaterThan(many.high)
})

it('stays finite where nobody else does it, and says nothing where there is nobody', () => {
  const alone = compareShares({ hits: 4, of: 10 }, { hits: 0, of: 500 })
  expect(alone.times).toBeGreaterThan(1)
  expect(Number.isFinite(alone.high)).toBe(true)
  expect(compareShares({ hits: 0, of: 0 }, { hits: 3, of: 10 })).toMatchObject({ times: 1, low: 0 })
})

it('lies within its interval, turns round with its groups, and grows with every hit', () => {
  fc.assert(
    fc.property(part, part, (a, b) => {
      const there = compareShares(a, b)
      const back = compareShares(b, a)
      expect(there.low).toBeLessThanOrEqual(there.times)
      expect(there.high).toBeGreaterThanOrEqual(there.times)
      expect(there.times * back.times).toBeCloseTo(1, 6)
      expect(compareShares({ hits: a.hits + 1, of: a.of }, b).times).toBeGreaterThan(there.times)
    }),
  )
})

it('covers equal shares in nine of ten draws', () => {
  const draw = (seed: number, n: number, share: number) => {
    let [hits, state] = [0, seed * 2_654_435_761 + 12_345]
    for (let i = 0; i < n; i++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      if (state / 2 ** 32 < share) hits++
    }
    return { hits, of: n }
  }
  let covered = 0
  for (let seed = 1; seed <= 1_000; seed++) {
    const { low, high } = compareShares(draw(seed, 120, 0.2), draw(seed + 7_919, 900, 0.2))
    if (low <= 1 && high >= 1) covered++
  }
  expect(covered).toBeGreaterThan(860)
})
