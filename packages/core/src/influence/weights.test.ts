import { expect, it } from 'vitest'
import { parseWeights } from './weights.ts'

it('reads reach, relevance and resonance in this order', () => {
  expect(parseWeights('20/35/45')).toEqual({ reach: 20, relevance: 35, resonance: 45 })
  expect(parseWeights(' 0 / 100 / 7.5 ')).toEqual({ reach: 0, relevance: 100, resonance: 7.5 })
})

it.each(['', '20/35', '20/35/45/1', 'a/b/c', '-1/50/50', '101/0/0', '0/0/0', '1e1/2/3'])(
  'refuses %j',
  (text) => {
    expect(parseWeights(text)).toBeNull()
  },
)
