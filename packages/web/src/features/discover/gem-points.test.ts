import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GemPoint, gemScale, pickGems } from './gem-points.ts'

const arbitraryPoints = fc.array(
  fc.record({
    place: fc.nat(9999),
    followers: fc.option(fc.nat(50_000_000)),
    response: fc.double({ min: -5, max: 5, noNaN: true }),
  }),
  { minLength: 1 },
)

test('every point lies inside the picture, whoever is unknown in none of its places', () => {
  fc.assert(
    fc.property(arbitraryPoints, (points) => {
      const scale = gemScale(points)
      for (const { followers, response } of points) {
        const [x, y] = [scale.xOf(followers), scale.yOf(response)]
        expect(x === null).toBe(followers === null)
        if (x !== null) expect(x >= 0 && x <= 1).toBe(true)
        expect(y >= 0 && y <= 1).toBe(true)
      }
    }),
  )
})

test('as expected is the middle, more is higher, larger is further right', () => {
  const points = [10, 1_000, 1_000_000].map((followers, place) => ({ place, followers, response: place }))
  const scale = gemScale(points)
  expect(scale.yOf(0)).toBe(0.5)
  expect(scale.yOf(1)).toBeLessThan(scale.yOf(0))
  expect(points.map(({ followers }) => scale.xOf(followers))).toEqual([0, expect.any(Number), 1])
  expect(scale.responseTicks).toEqual([0.125, 0.25, 0.5, 1, 2, 4, 8])
  expect(scale.followerTicks).toEqual([100, 1_000, 10_000, 100_000, 1_000_000])
})

test('the one size of a picture lies in its middle', () => {
  expect(gemScale([{ place: 0, followers: 7, response: 0 }]).xOf(7)).toBe(0.5)
})

test('only who is answered more than expected is a gem, the most first', () => {
  const points: GemPoint[] = [0.2, -3, 1.5, 0, 0.9].map((response, place) => ({
    place,
    followers: null,
    response,
  }))
  expect(pickGems(points, 2).map(({ response }) => response)).toEqual([1.5, 0.9])
  expect(pickGems(points, 8)).toHaveLength(3)
})
