import { describe, expect, it } from 'vitest'
import type { Mover } from './find-movers.ts'
import { joinArcs } from './join-arcs.ts'

const day = 86_400
const week = 7 * day
const spokeAt = [[day, 10 * day], [2 * day, 11 * day], [3 * day]]
const mover = (leader: number, follower: number, chance: number, mayBeChance: boolean): Mover => ({
  ...{ leader, follower, chance, mayBeChance, occasions: 8, followed: 6, expected: 2 },
  ...{ lift: 3, low: 1.5, high: 4, medianDelay: 3_600, first: { spokeAt: day, followedAt: 2 * day } },
})

describe('arcs', () => {
  it('lead from who spoke to who names them within the days, from the last word before', () => {
    const namings = [
      { source: 1, target: 0, at: 2 * day },
      { source: 1, target: 0, at: 11 * day },
      { source: 2, target: 0, at: 30 * day },
    ]
    expect(joinArcs(spokeAt, namings, [], week, 10)).toEqual([
      {
        ...{ from: 0, to: 1, named: 2, spokeAt: day, takenUpAt: 2 * day, lastAt: 11 * day },
        ...{ timing: null, mayBeChance: true },
      },
    ])
  })

  it('may be chance under three namings, unless the timing stands out too', () => {
    const naming = { source: 1, target: 0, at: 2 * day }
    const chanceOf = (times: number, movers: Mover[]) =>
      joinArcs(spokeAt, Array(times).fill(naming), movers, week, 10)[0]?.mayBeChance
    expect(chanceOf(2, [])).toBe(true)
    expect(chanceOf(3, [])).toBe(false)
    expect(chanceOf(1, [mover(0, 1, 0.0001, false)])).toBe(false)
    expect(chanceOf(1, [mover(0, 1, 0.04, true)])).toBe(true)
  })

  it('are drawn of timing alone where it would be conspicuous, and not where it is what one pair in twenty does', () => {
    const arcs = joinArcs(spokeAt, [], [mover(0, 1, 0.03, true), mover(0, 2, 0.4, true)], week, 10)
    expect(arcs.map(({ from, to, named, mayBeChance }) => [from, to, named, mayBeChance])).toEqual([
      [0, 1, 0, true],
    ])
  })

  it('are never more than there is room for, and never lead from somebody to themselves', () => {
    const namings = [0, 1, 2].flatMap((source) =>
      [0, 1, 2].map((target) => ({ source, target, at: 12 * day })),
    )
    const arcs = joinArcs(spokeAt, namings, [], 30 * day, 4)
    expect(arcs).toHaveLength(4)
    expect(arcs.every(({ from, to }) => from !== to)).toBe(true)
  })
})
