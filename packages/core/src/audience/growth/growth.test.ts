import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counted, dayMs } from './counted.ts'
import { explainJump } from './explain-jump.ts'
import { findJumps } from './find-jumps.ts'
import { findSaws } from './find-saws.ts'

const weekly = (followers: readonly number[], following: readonly number[] = []): Counted[] =>
  followers.map((count, week) => ({
    atMs: week * 7 * dayMs,
    followers: count,
    following: following[week] ?? null,
  }))
/** A year that grows 1 % a week, a little unevenly. */
const calm = Array.from({ length: 52 }, (_, week) =>
  Math.round(5_000 * 1.01 ** week + 12 * Math.sin(week * 2.4)),
)
const withStep = calm.map((count, week) => (week < 30 ? count : count + 2_300))

describe('jumps', () => {
  it('are found where followers came at once, with how many more than usual', () => {
    const [jump, ...others] = findJumps(weekly(withStep))
    expect(others).toEqual([])
    expect(jump).toMatchObject({ fromMs: 29 * 7 * dayMs, toMs: 30 * 7 * dayMs })
    expect(Math.abs((jump?.excess ?? 0) - 2_300)).toBeLessThan(60)
  })

  it('are none in steady growth, however fast, nor in a fall', () => {
    expect(findJumps(weekly(calm))).toEqual([])
    expect(findJumps(weekly(calm.map((count, week) => Math.round(count * 1.05 ** week))))).toEqual([])
    expect(findJumps(weekly(calm.map((count, week) => (week < 30 ? count : count - 2_000))))).toEqual([])
  })

  it('are one jump where several stretches follow each other', () => {
    const rush = calm.map(
      (count, week) => count + (week < 30 ? 0 : Math.round(4_000 * (1 - Math.exp(-(week - 29))))),
    )
    expect(findJumps(weekly(rush))).toHaveLength(1)
  })

  it('do not hang on the size of the account, nor on the order of the counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (times, seed) => {
        const scaled = weekly(withStep.map((count) => count * times))
        const shuffled = scaled.toSorted((a, b) => ((a.atMs * 31 + seed) % 97) - ((b.atMs * 31 + seed) % 97))
        expect(findJumps(shuffled).map(({ toMs }) => toMs)).toEqual([30 * 7 * dayMs])
      }),
      { numRuns: 30 },
    )
  })

  it('are not looked for in a handful of counts, nor in none', () => {
    expect(findJumps(weekly([100, 100, 9_000, 9_000]))).toEqual([])
    expect(findJumps([])).toEqual([])
    expect(findJumps([{ atMs: 0, followers: null, following: null }])).toEqual([])
  })
})

describe('what explains a jump', () => {
  const [jump] = findJumps(weekly(withStep))
  if (jump === undefined) throw new Error('There is no jump to explain.')
  const at = jump.fromMs + 2 * dayMs
  const posts = Array.from({ length: 20 }, (_, i) => ({ id: `p${i}`, atMs: i * 14 * dayMs, engagements: 40 }))

  it('is a post that went round, and not one that did as usual', () => {
    expect(explainJump(jump, [...posts, { id: 'viral', atMs: at, engagements: 8_000 }], [])).toMatchObject([
      { kind: 'post', post: 'viral', timesUsual: 200 },
    ])
    expect(explainJump(jump, [...posts, { id: 'ordinary', atMs: at, engagements: 70 }], [])).toEqual([])
  })

  it('is somebody ten times their size who passed them on, in time', () => {
    const big = { account: 'star', atMs: at, followers: 900_000 }
    expect(explainJump(jump, posts, [big])).toMatchObject([{ kind: 'citedByBig', account: 'star' }])
    expect(explainJump(jump, posts, [{ ...big, atMs: jump.fromMs - 30 * dayMs }])).toEqual([])
    expect(explainJump(jump, posts, [{ ...big, followers: null }])).toEqual([])
  })

  it('is many people at once who hardly spoke of them before', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ account: `a${i}`, atMs: at, followers: null }))
    const before = Array.from({ length: 20 }, (_, i) => ({
      account: `b${i}`,
      atMs: i * 14 * dayMs,
      followers: null,
    }))
    expect(explainJump(jump, posts, [...before, ...many])).toMatchObject([
      { kind: 'citedByMany', people: 41 },
    ])
    expect(explainJump(jump, posts, before)).toEqual([])
  })
})

describe('saws', () => {
  const teeth = Array.from({ length: 52 }, (_, week) => 800 + (week % 8) * 150)

  it('are found where many were followed and let go, again and again', () => {
    expect(findSaws(weekly(calm, teeth))).toMatchObject([{ teeth: 6, letGo: 6 * 1_050 }])
  })

  it('are none in one tidying up, nor in slow growth', () => {
    expect(
      findSaws(
        weekly(
          calm,
          calm.map((_, week) => (week < 30 ? 800 + week * 20 : 600)),
        ),
      ),
    ).toEqual([])
    expect(
      findSaws(
        weekly(
          calm,
          calm.map((_, week) => 800 + week),
        ),
      ),
    ).toEqual([])
    expect(findSaws(weekly(calm))).toEqual([])
  })
})
