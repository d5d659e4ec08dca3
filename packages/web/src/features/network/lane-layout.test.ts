import { expect, test } from 'vitest'
import { laneMiddle, linePath, radiusOf, recencyOf, shortName, taperPath, timeScale } from './lane-layout.ts'

test('time runs from the labels to the right edge', () => {
  const scale = timeScale(1_000, 2_000, 800)
  expect([scale.xOf(1_000), scale.xOf(2_000)]).toEqual([scale.left, scale.right])
  expect(scale.xOf(1_500)).toBeCloseTo((scale.left + scale.right) / 2)
  expect(timeScale(5, 5, 100).xOf(5)).toBeGreaterThan(0)
})

test('a ribbon is broad at its beginning and ends in one point', () => {
  const path = taperPath({ x: 100, y: 14 }, { x: 140, y: 98 }, 4, 800)
  expect(path).toMatch(/^M98 14C.* 140 98C.* 102 14Z$/)
  expect(linePath({ x: 100, y: 14 }, { x: 140, y: 98 }, 800)).toMatch(/^M100 14C.* 140 98$/)
  expect(linePath({ x: 100, y: 14 }, { x: 140, y: 98 }, 150)).toMatch(/^M100 14C74\.8 .* 140 98$/)
})

test('areas grow with people, and what is of today is drawn strongest', () => {
  expect((radiusOf(17) - 2.5) ** 2).toBeCloseTo(17)
  expect(radiusOf(10_000)).toBe(11)
  expect([recencyOf(0, 0, 10), recencyOf(10, 0, 10)].map((one) => Number(one.toFixed(2)))).toEqual([
    0.35, 0.9,
  ])
  expect(laneMiddle(2) - laneMiddle(1)).toBe(28)
})

test('a long name is cut between letters, also where a letter is several signs', () => {
  expect(shortName('Ana')).toBe('Ana')
  expect(shortName('กำลังใจกำลังใจ', 4).endsWith('…')).toBe(true)
  expect(shortName('👩‍🍳👩‍🍳👩‍🍳', 2)).toBe('👩‍🍳…')
})
