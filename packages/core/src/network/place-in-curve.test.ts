import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adoptionPlaces, placeInCurve } from './place-in-curve.ts'

it("sorts a hundred people in Rogers' shares", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 1_000 + index)
  expect(placeInCurve(hundred, 0)).toMatchObject({
    people: 100,
    isTooFew: false,
    counts: { before: 0, first: 3, early: 13, majority: 68, late: 16 },
  })
})

it('says of under twenty people that they are too few', () => {
  const few = placeInCurve([5, 4, 3], 0)
  expect([few.isTooFew, few.places]).toEqual([true, [null, null, null]])
})

it('calls nobody a first mover who may have spoken of it before the record begins', () => {
  const known = Array.from({ length: 40 }, (_, index) => index)
  const { counts, places } = placeInCurve(known, 30)
  expect(counts.before).toBe(30)
  expect(counts.first + counts.early).toBe(0)
  expect(places[35]).toBe('late')
  expect(places[31]).toBe('majority')
})

it('never places somebody behind one who came later, and gives the same day the same place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 20, maxLength: 90 }), (firstAt) => {
      const { places, counts } = placeInCurve(firstAt, 3)
      const order = firstAt.map((at, index) => [at, adoptionPlaces.indexOf(places[index] ?? 'late')] as const)
      for (const [at, place] of order)
        for (const [otherAt, otherPlace] of order)
          if (at <= otherAt) expect(place).toBeLessThanOrEqual(otherPlace)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(firstAt.length)
    }),
    { numRuns: 30 },
  )
})
