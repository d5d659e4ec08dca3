import { expect, test } from 'vitest'
import { placeBubbles } from './place-bubbles.ts'

test('bubbles stay inside the picture and apart, with areas in proportion to people', () => {
  const people = [260, 250, 180, 130, 120, 90, 70, 50, 40, 36, 33, 20]
  for (const width of [340, 620, 900]) {
    const { bubbles, height } = placeBubbles(people, width)
    expect(bubbles.map(({ index }) => index)).toEqual([...people.keys()])
    for (const one of bubbles) {
      expect(one.x - one.r).toBeGreaterThanOrEqual(0)
      expect(one.x + one.r).toBeLessThanOrEqual(width)
      expect(one.y + one.r + 62).toBeLessThanOrEqual(height)
      for (const other of bubbles.slice(one.index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r)
    }
    const [first, second] = bubbles
    expect(((first?.r ?? 0) / (second?.r ?? 1)) ** 2).toBeCloseTo(260 / 250)
  }
})

test('no circles make an empty picture', () => {
  expect(placeBubbles([], 600).bubbles).toEqual([])
})
