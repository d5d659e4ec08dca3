import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keepBackbone } from './keep-backbone.ts'

it('keeps the tie that holds most of what somebody exchanges, rather than one of a hundred alike', () => {
  const alike = Array.from({ length: 100 }, (_, index) => ({ from: 1, to: index + 10, weight: 3 }))
  const much = { from: 1, to: 2, weight: 60 }
  // Everybody else is held by ties of their own, so that none of these is anybody's strongest.
  const elsewhere = Array.from({ length: 100 }, (_, index) => ({ from: 200, to: index + 10, weight: 5 }))
  const ties = [...alike, much, ...elsewhere, { from: 3, to: 2, weight: 70 }]
  expect(keepBackbone(ties, 103)).toContain(100)
  expect(keepBackbone(ties, 103).filter((index) => index < 100)).toEqual([0])
})

it('keeps everything that there is room for, never more, and first of all somebody for everybody', () => {
  const tie = fc.record({
    from: fc.integer({ min: 0, max: 9 }),
    to: fc.integer({ min: 10, max: 19 }),
    weight: fc.integer({ min: 1, max: 50 }),
  })
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 60 }), fc.integer({ min: 0, max: 60 }), (ties, limit) => {
      const kept = keepBackbone(ties, limit)
      expect(kept).toHaveLength(Math.min(limit, ties.length))
      if (limit < 20) return
      const people = new Set(kept.flatMap((index) => [ties[index]?.from, ties[index]?.to]))
      expect(people.size).toBe(new Set(ties.flatMap(({ from, to }) => [from, to])).size)
    }),
  )
})
