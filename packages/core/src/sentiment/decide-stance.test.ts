import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sentiment } from './classify-sentiment.ts'
import { decideStance } from './decide-stance.ts'

const said = (label: Sentiment['label'], times: number, isConfident = true) =>
  Array.from({ length: times }, () => ({ label, isConfident }))

describe('how somebody stands to a brand', () => {
  it('is named from three posts on one side, not from two', () => {
    expect(decideStance(said('pos', 3)).label).toBe('favourable')
    expect(decideStance(said('neg', 3)).label).toBe('against')
    expect(decideStance(said('pos', 2)).label).toBe('undecided')
  })

  it('is mixed when there is much on both sides, undecided when there is little', () => {
    expect(decideStance([...said('pos', 4), ...said('neg', 3)]).label).toBe('mixed')
    expect(decideStance([...said('pos', 1), ...said('neg', 1)]).label).toBe('undecided')
  })

  it('rests on opinions that the classifier stands by, and counts all posts', () => {
    const stance = decideStance([...said('neg', 20, false), ...said('neu', 10), ...said('pos', 3)])
    expect(stance).toEqual({ label: 'favourable', posts: 33, favourable: 3, against: 0 })
  })

  it('is unknown, not neutral, for somebody who never names it', () => {
    expect(decideStance([])).toEqual({ label: 'never_mentioned', posts: 0, favourable: 0, against: 0 })
  })

  it('turns round when every opinion does', () => {
    const opposite = { favourable: 'against', against: 'favourable' } as Record<string, string>
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (one, other) => {
        const { label } = decideStance([...said('pos', one), ...said('neg', other)])
        const turned = decideStance([...said('neg', one), ...said('pos', other)])
        expect(turned.label).toBe(opposite[label] ?? label)
      }),
    )
  })
})
