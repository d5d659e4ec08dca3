import { expect, it } from 'vitest'
import { priceCandidate } from './price-candidate.ts'
import { whyNobody } from './why-nobody.ts'

const perThousand = { low: 500, high: 1_500 }

it('takes what was asked for, also nothing at all, before any estimate', () => {
  expect(priceCandidate({ low: 0, high: 0 }, 12_000, perThousand)).toEqual({
    ...{ low: 0, high: 0 },
    isEstimated: false,
  })
})

it('estimates a range from followers where somebody said what a thousand cost, and nothing else', () => {
  expect(priceCandidate(null, 12_000, perThousand)).toEqual({ low: 6_000, high: 18_000, isEstimated: true })
  expect(priceCandidate(null, 12_000, null)).toBeNull()
  expect(priceCandidate(null, null, perThousand)).toBeNull()
})

it('says why nobody is in a team', () => {
  const left = (...reasons: ('authenticity_low' | 'price_unknown' | 'price_above_budget')[]) => ({
    members: [],
    leftOut: reasons.map((reason, index) => ({ id: `${index}`, reason, addedReach: 1 })),
  })
  expect(whyNobody(left('authenticity_low', 'authenticity_low'), 100)).toBe('authenticity_low')
  expect(whyNobody(left('authenticity_low', 'price_unknown'), 100)).toBe('several')
  expect(whyNobody(left('price_above_budget', 'price_unknown'), 0)).toBe('no_budget')
  expect(whyNobody(left(), 100)).toBe('no_candidates')
})
