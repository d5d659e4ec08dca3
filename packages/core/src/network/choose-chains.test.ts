import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Acquaintance, chooseChains, longestChain, strengthOf } from './choose-chains.ts'

const tie = (a: string, b: string, there = 1, back = 0, isFollowing = false): Acquaintance => ({
  ...{ a, b, there, back, isFollowing },
  lastAt: 100,
})
const ways = (ties: Acquaintance[], starts: string[], limit = 3) =>
  chooseChains(ties, new Set(starts), 'her', limit).map(({ people }) => people.join(' '))

describe('chains to a person', () => {
  it('are asked of whoever knows her, and of nobody twice', () => {
    const ties = [tie('ben', 'her', 6, 2), tie('me', 'ben', 3, 3), tie('you', 'ben', 9, 9)]
    expect(ways(ties, ['me', 'you'])).toEqual(['you ben her'])
  })

  it('lead through the one person whom she talks to', () => {
    const ties = [
      tie('her', 'friend', 12, 9),
      tie('friend', 'cleo', 2, 1),
      tie('cleo', 'me', 4),
      tie('me', 'dan', 99),
    ]
    expect(ways(ties, ['me'])).toEqual(['me cleo friend her'])
  })

  it('are the shortest first, then those whose weakest tie is strongest', () => {
    const ties = [
      ...[tie('ana', 'her', 1), tie('me', 'ana', 50)],
      ...[tie('ben', 'her', 4, 4), tie('me', 'ben', 5)],
      tie('me', 'her', 0, 0, true),
    ]
    expect(ways(ties, ['me'])).toEqual(['me her', 'me ben her', 'me ana her'])
  })

  it('are none where nobody leads there within three ties, and for somebody known already the tie itself', () => {
    const far = [tie('a', 'her'), tie('b', 'a'), tie('c', 'b'), tie('me', 'c')]
    expect(ways(far, ['me'])).toEqual([])
    expect(ways(far, [])).toEqual([])
    expect(ways([tie('me', 'her', 2)], ['me'])).toEqual(['me her'])
  })

  it('hold nobody twice, no more than three ties, and only ties that are there', () => {
    const name = fc.constantFrom('her', 'me', 'you', 'a', 'b', 'c', 'd')
    const drawn = fc.record({
      ...{ a: name, b: name, isFollowing: fc.boolean(), lastAt: fc.nat(9) },
      ...{ there: fc.nat(3), back: fc.nat(3) },
    })
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 25 }), (ties) => {
        const chains = chooseChains(ties, new Set(['me', 'you']), 'her', 3)
        expect(chains.length).toBeLessThanOrEqual(3)
        for (const { people, strength } of chains) {
          expect(new Set(people).size).toBe(people.length)
          expect(people.length).toBeLessThanOrEqual(longestChain + 1)
          expect(people.at(-1)).toBe('her')
          const strengths = people.slice(1).map((person, index) => {
            const pair = [person, people[index]]
            const there = ties.filter(({ a, b }) => pair.includes(a) && pair.includes(b) && a !== b)
            return Math.max(0, ...there.map(strengthOf))
          })
          expect(Math.min(...strengths)).toBeGreaterThanOrEqual(strength)
          expect(strength).toBeGreaterThan(0)
        }
      }),
    )
  })
})
