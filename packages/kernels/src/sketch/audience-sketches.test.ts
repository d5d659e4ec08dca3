import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AudienceSketches } from './audience-sketches.ts'
import { findOverlaps } from './find-overlaps.ts'
import { numberPeople } from './number-people.ts'

const bytes = (ids: Iterable<bigint>) => new Uint8Array(BigUint64Array.from(ids).buffer)
const drawnIds = fc.array(fc.bigInt(0n, 2n ** 64n - 1n), { maxLength: 40 })
const range = (from: number, to: number, world = 0) =>
  Array.from({ length: to - from }, (_, index) => (BigInt(world) << 40n) + BigInt(from + index))
const common = (a: readonly bigint[], b: readonly bigint[]) =>
  [...new Set(a)].filter((id) => b.includes(id)).length

describe('sketches of small audiences', () => {
  test('say exactly how many people are in each, in both and in any, repeated ids counted once', () => {
    fc.assert(
      fc.property(fc.array(drawnIds, { minLength: 2, maxLength: 5 }), (audiences) => {
        const shared = audiences.map((ids, index) => [
          ...ids,
          ...ids,
          ...(audiences[index - 1] ?? []).slice(0, 5),
        ])
        const sketches = new AudienceSketches(512)
        const numbers = shared.map((ids) => sketches.add(bytes(ids)))
        const exactly = (people: number) => ({ people, low: people, high: people, isExact: true })
        for (const [a, ids] of shared.entries()) {
          expect(sketches.size(a)).toBe(new Set(ids).size)
          for (const [b, others] of shared.entries()) {
            expect(sketches.overlap(a, b)).toEqual(exactly(common(ids, others)))
          }
        }
        expect(sketches.union(numbers)).toEqual(exactly(new Set(shared.flat()).size))
      }),
      { numRuns: 40 },
    )
  })

  test('an empty audience shares nobody', () => {
    const sketches = new AudienceSketches()
    const [empty, full] = [sketches.add(bytes([])), sketches.add(bytes(range(0, 5_000)))]
    expect(sketches.overlap(empty, full)).toEqual({ people: 0, low: 0, high: 0, isExact: true })
    expect(sketches.overlap(empty, empty).people).toBe(0)
    expect(sketches.union([])).toMatchObject({ people: 0, isExact: true })
    expect(() => sketches.size(7)).toThrow('no audience 7')
    expect(() => sketches.add(new Uint8Array(9))).toThrow('9 bytes')
  })
})

describe('sketches of large audiences', () => {
  /** Sizes, and how many are in both: alike, nested, far apart in size, and strangers. */
  const cases = [
    { a: 3_000, b: 4_000, both: 1_000 },
    { a: 2_000, b: 6_000, both: 2_000 },
    { a: 500, b: 8_000, both: 250 },
    { a: 3_000, b: 3_000, both: 30 },
    { a: 3_000, b: 5_000, both: 0 },
  ]

  test.each(cases)('cover what $a and $b people share, $both, nine times of ten', ({ a, b, both }) => {
    let [shared, united] = [0, 0]
    const draws = 200
    for (let world = 0; world < draws; world++) {
      const sketches = new AudienceSketches(128)
      const [one, other] = [
        sketches.add(bytes(range(0, a, world))),
        sketches.add(bytes(range(a - both, a - both + b, world))),
      ]
      const overlap = sketches.overlap(one, other)
      if (overlap.low <= both && both <= overlap.high) shared++
      const union = sketches.union([one, other])
      if (union.low <= a + b - both && a + b - both <= union.high) united++
      expect(sketches.size(other)).toBe(b)
    }
    // Intervals may be wider than they need to be, as where one holds the other, and not narrower.
    expect(shared / draws).toBeGreaterThan(0.85)
    expect(united / draws).toBeGreaterThan(0.83)
  })

  test('are within 3 % of the smaller audience at the usual size, where the other is not larger', () => {
    const wrong = Array.from({ length: 100 }, (_, world) => {
      const sketches = new AudienceSketches()
      const [a, b] = [
        sketches.add(bytes(range(0, 5_000, world))),
        sketches.add(bytes(range(2_500, 7_500, world))),
      ]
      return Math.abs(sketches.overlap(a, b).people - 2_500) / 5_000
    })
    expect(wrong.filter((error) => error <= 0.03).length).toBeGreaterThanOrEqual(90)
  })
})

test('all pairs at once say what pair by pair says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(300), fc.nat(200)), { maxLength: 12 }), (drawn) => {
      const sketches = new AudienceSketches(32)
      for (const [from, size] of drawn) sketches.add(bytes(range(from, from + size)))
      const told = new Map<string, number>()
      findOverlaps(sketches, ({ audience, others, people }) => {
        others.forEach((other, index) => {
          expect(other).toBeGreaterThan(audience)
          told.set(`${audience} ${other}`, people[index] ?? -1)
        })
      })
      for (let a = 0; a < drawn.length; a++) {
        for (let b = a + 1; b < drawn.length; b++) {
          expect(told.get(`${a} ${b}`) ?? 0).toBeCloseTo(sketches.overlap(a, b).people, 9)
        }
      }
    }),
  )
})

describe('numbered people', () => {
  test('are the same people under small numbers, each once in an audience', () => {
    fc.assert(
      fc.property(fc.array(drawnIds, { maxLength: 6 }), (drawn) => {
        const { audiences, ids, sampledShare } = numberPeople(drawn.map((each) => bytes([...each, ...each])))
        expect(sampledShare).toBe(1)
        expect(new Set(ids).size).toBe(ids.length)
        expect(audiences.map((people) => [...people].map((person) => ids[person]))).toEqual(
          drawn.map((each) => [...new Set(each)]),
        )
      }),
    )
  })

  test('when there are too many are sampled, the same ones in every audience', () => {
    const { audiences, ids, sampledShare } = numberPeople(
      [bytes(range(0, 40_000)), bytes(range(20_000, 60_000))],
      20_000,
    )
    expect(sampledShare).toBe(0.25)
    const [a, b] = audiences.map((people) => new Set([...people].map((person) => ids[person] ?? -1n)))
    for (const [people, from] of [
      [a, 0n],
      [b, 20_000n],
    ] as const) {
      expect(people?.size).toBeGreaterThan(9_500)
      expect(people?.size).toBeLessThan(10_500)
      for (const id of people ?? []) expect(id >= from && id < from + 40_000n).toBe(true)
    }
    const inBoth = [...(a ?? [])].filter((id) => id >= 20_000n)
    expect(inBoth.every((id) => b?.has(id))).toBe(true)
  })
})
