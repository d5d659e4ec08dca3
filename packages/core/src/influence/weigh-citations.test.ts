import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Citation, weighCitations } from './weigh-citations.ts'

const cite = (cited: string, ...people: string[]): Citation[] => people.map((citing) => ({ citing, cited }))
const crowd = (prefix: string, size: number) =>
  Array.from({ length: size }, (_, index) => `${prefix}${index}`)

/** So many accounts that all cite each other. */
function ring(size: number): Citation[] {
  const members = crowd('ring', size)
  return members.flatMap((cited) => cite(cited, ...members.filter((member) => member !== cited)))
}

describe('what citations are worth', () => {
  it('is one each from people whom nobody cites, however often they cite', () => {
    expect(weighCitations(cite('star', 'a', 'b', 'c', 'a')).get('star')).toBe(3)
  })

  it('is more from people who are cited themselves, and at most three', () => {
    const citations = [...cite('known', ...crowd('fan', 7)), ...cite('star', 'known')]
    expect(weighCitations(citations).get('star')).toBeCloseTo(2.5)
    const famous = [...cite('known', ...crowd('fan', 500)), ...cite('star', 'known')]
    expect(weighCitations(famous).get('star')).toBe(3)
  })

  it('is one for a ring of twenty that only cite each other', () => {
    expect(new Set(weighCitations(ring(20)).values())).toEqual(new Set([1]))
  })

  it('counts a circle of peers as the root of their number, once others cite one of them', () => {
    const weights = weighCitations([...ring(5), ...cite('ring0', 'outsider')])
    expect(weights.get('ring1')).toBe(2)
    expect(weights.get('ring0')).toBe(3)
  })

  it('does not depend on the order in which citations come, and is never above three a person', () => {
    const people = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const citations = fc.array(fc.record({ citing: people, cited: people }), { maxLength: 30 })
    fc.assert(
      fc.property(citations, (some) => {
        const weights = weighCitations(some)
        const reversed = weighCitations(some.toReversed())
        expect(new Set(reversed.keys())).toEqual(new Set(weights.keys()))
        for (const [cited, weight] of weights) {
          expect(reversed.get(cited)).toBeCloseTo(weight, 9)
          const distinct = new Set(
            some.filter((one) => one.cited === cited && one.citing !== cited).map(({ citing }) => citing),
          )
          expect(weight).toBeLessThanOrEqual(3 * distinct.size)
          expect(weight).toBeGreaterThan(0)
        }
      }),
    )
  })
})
