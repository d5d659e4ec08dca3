import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTieTally } from './tie-tally.ts'

describe('where somebody stands', () => {
  it('is between circles for who exchanges with three alike, and inside one for who does not', () => {
    const circleOf = [0, 0, 1, 2, 0]
    const tally = createTieTally(circleOf, [0, 4])
    for (const other of [1, 2, 3]) tally.add(0, other, 5)
    tally.add(1, 4, 2)
    expect(tally.standingOf(0)).toEqual({
      ...{ degree: 3, reciprocity: 0, inside: 5, outside: 10 },
      bridge: expect.closeTo(2 / 3, 9),
    })
    expect(tally.standingOf(4)).toMatchObject({ degree: 1, bridge: 0, inside: 2, outside: 0 })
    expect(tally.links()).toEqual([
      { a: 0, b: 1, exchanges: 5 },
      { a: 0, b: 2, exchanges: 5 },
    ])
    expect(tally.insideOf(0)).toBe(7)
  })

  it('goes both ways where each does something to the other', () => {
    const tally = createTieTally([0, 0, 0], [0])
    tally.add(0, 1, 1)
    tally.add(1, 0, 1)
    tally.add(2, 0, 1)
    tally.add(0, 0, 99)
    expect(tally.standingOf(0)).toMatchObject({ degree: 2, reciprocity: 0.5, inside: 3 })
  })

  it('is nothing for who has no tie', () => {
    expect(createTieTally([0], [0]).standingOf(0)).toEqual({
      ...{ degree: 0, reciprocity: 0, bridge: 0, inside: 0, outside: 0 },
    })
  })

  it('adds up, whatever the order of the ties', () => {
    const tie = fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 40 }), (ties) => {
        const everybody = [0, 1, 2, 3, 4, 5]
        const [one, other] = [
          createTieTally([0, 0, 1, 1, 2, 2], everybody),
          createTieTally([0, 0, 1, 1, 2, 2], everybody),
        ]
        for (const [from, to, exchanges] of ties) one.add(from, to, exchanges)
        for (const [from, to, exchanges] of ties.toReversed()) other.add(from, to, exchanges)
        const all = ties.reduce((sum, [from, to, exchanges]) => sum + (from === to ? 0 : exchanges), 0)
        const standings = everybody.map((person) => one.standingOf(person))
        expect(standings).toEqual(everybody.map((person) => other.standingOf(person)))
        expect(standings.reduce((sum, { inside, outside }) => sum + inside + outside, 0)).toBe(2 * all)
        const links = one.links().reduce((sum, { exchanges }) => sum + exchanges, 0)
        expect(links + one.insideOf(0) + one.insideOf(1) + one.insideOf(2)).toBe(all)
        for (const { bridge, reciprocity } of standings) {
          expect(bridge).toBeGreaterThanOrEqual(0)
          expect(bridge).toBeLessThan(1)
          expect(reciprocity).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
