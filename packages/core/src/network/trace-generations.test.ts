import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Naming, traceGenerations } from './trace-generations.ts'

const day = 86_400
const window = 14 * day

/** A cascade of a known shape: each person of a generation is passed on by so many. */
function cascade(fans: readonly number[]): Naming[] {
  const namings: Naming[] = []
  let next = 1
  let last = [{ person: 0, at: 0 }]
  for (const fan of fans) {
    const reached: typeof last = []
    for (const { person, at } of last)
      for (let k = 0; k < fan; k++) {
        const step = { person: next++, at: at + (k + 1) * 3_600 }
        namings.push({ source: step.person, target: person, at: step.at })
        reached.push(step)
      }
    last = reached
  }
  return namings.sort((a, b) => a.at - b.at)
}

describe('word of mouth', () => {
  it('is counted in generations, to the depth of a cascade that is known', () => {
    const { generations, steps } = traceGenerations(0, [0], cascade([2, 3, 1, 2]), window)
    expect(generations).toEqual([2, 6, 6, 12])
    expect(steps).toHaveLength(26)
  })

  it('is the friend who tells a friend, who tells two, who tell two each', () => {
    expect(traceGenerations(0, [0], cascade([1, 1, 2, 2]), window).generations).toEqual([1, 1, 2, 4])
  })

  it('ends where nobody speaks within the window', () => {
    const late = [
      { source: 1, target: 0, at: window + 1 },
      { source: 2, target: 1, at: window + 5 },
    ]
    expect(traceGenerations(0, [0], late, window)).toEqual({ generations: [], steps: [] })
  })

  it('begins anew whenever the first one speaks again', () => {
    const namings = [{ source: 1, target: 0, at: 40 * day }]
    expect(traceGenerations(0, [0, 39 * day], namings, window).generations).toEqual([1])
  })

  it('counts nobody twice, not those who name themselves, nor the first one', () => {
    const namings = [
      { source: 1, target: 0, at: 10 },
      { source: 1, target: 0, at: 20 },
      { source: 2, target: 2, at: 30 },
      { source: 0, target: 1, at: 40 },
    ]
    expect(traceGenerations(0, [0], namings, window).generations).toEqual([1])
  })

  it('counts nobody who named them before they had spoken or passed it on', () => {
    const namings = [
      { source: 2, target: 1, at: 5 },
      { source: 1, target: 0, at: 10 },
    ]
    expect(traceGenerations(0, [0], namings, window).generations).toEqual([1])
  })

  it('has each step one generation after the one it came from, and later', () => {
    const naming = fc.record({
      source: fc.integer({ min: 0, max: 12 }),
      target: fc.integer({ min: 0, max: 12 }),
      at: fc.integer({ min: 1, max: 40 * day }),
    })
    fc.assert(
      fc.property(fc.array(naming, { maxLength: 80 }), (drawn) => {
        const { generations, steps } = traceGenerations(
          0,
          [0, 20 * day],
          drawn.toSorted((a, b) => a.at - b.at),
          window,
        )
        const byPerson = new Map(steps.map((step) => [step.person, step]))
        expect(generations.reduce((sum, people) => sum + people, 0)).toBe(byPerson.size)
        for (const { from, at, generation } of steps) {
          const parent = byPerson.get(from)
          expect(generation).toBe(from === 0 ? 1 : (parent?.generation ?? Number.NaN) + 1)
          if (from !== 0) expect(at).toBeGreaterThan(parent?.at ?? Number.NaN)
        }
      }),
    )
  })
})
