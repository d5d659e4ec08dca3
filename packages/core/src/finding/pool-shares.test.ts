import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupSubjects } from './group-subjects.ts'
import { poolShares } from './pool-shares.ts'

describe('shares compared like with like', () => {
  it('do not differ where only the groups do: who writes more does more of everything', () => {
    const busy = { hits: 80, of: 100, otherHits: 8, otherOf: 10 }
    const quiet = { hits: 1, of: 10, otherHits: 10, otherOf: 100 }
    const { times, low, high } = poolShares([busy, quiet])
    expect(times).toBeCloseTo(1, 1)
    expect(low).toBeLessThan(1)
    expect(high).toBeGreaterThan(1)
  })

  it('are the ratio of the two where there is one stratum', () => {
    const { times, low } = poolShares([{ hits: 30, of: 100, otherHits: 10, otherOf: 100 }])
    expect(times).toBeCloseTo(3)
    expect(low).toBeGreaterThan(1)
  })

  const stratum = fc
    .tuple(...[0, 0, 0, 0].map(() => fc.integer({ min: 0, max: 60 })))
    .map(([hits = 0, more = 0, otherHits = 0, otherMore = 0]) => ({
      ...{ hits, of: hits + more, otherHits, otherOf: otherHits + otherMore },
    }))

  it('lie within their interval, and do not depend on the order of the strata', () => {
    fc.assert(
      fc.property(fc.array(stratum, { maxLength: 6 }), (strata) => {
        const found = poolShares(strata)
        expect(found.low).toBeLessThanOrEqual(found.times)
        expect(found.high).toBeGreaterThanOrEqual(found.times)
        expect(poolShares(strata.toReversed()).times).toBeCloseTo(found.times, 8)
      }),
    )
  })

  it('stay finite where nobody else does it, and say nothing of nobody', () => {
    expect(Number.isFinite(poolShares([{ hits: 9, of: 40, otherHits: 0, otherOf: 80 }]).high)).toBe(true)
    expect(poolShares([])).toMatchObject({ times: 1, low: 0 })
  })
})

describe('labels of one subject', () => {
  const labels = [
    { label: '#levain', posts: 40 },
    { label: '#potager', posts: 38 },
    { label: '#painmaison', posts: 30 },
  ]
  it('are those that mostly stand in the same posts, under the first of them', () => {
    expect(groupSubjects(labels, [{ a: 0, b: 2, posts: 25 }])).toEqual([[0, 2], [1]])
    expect(groupSubjects(labels, [{ a: 0, b: 2, posts: 14 }])).toEqual([[0], [1], [2]])
    expect(groupSubjects([], [])).toEqual([])
  })
})
