import { describe, expect, it } from 'vitest'
import { createStanceReader } from './read-stance.ts'
import type { SentimentModel } from './sentiment-model.ts'

const buckets = 2 ** 10
/** Knows no word: what is read comes from the words that are said plainly. */
const deaf: SentimentModel = {
  version: 'test',
  buckets,
  weightPerStep: [0, 0, 0],
  languages: {
    en: {
      bias: [0, 0, 0],
      valence: Array.from({ length: 4 }, () => [0, 0, 0] as const).map(
        (row) => [...row] as [number, number, number],
      ),
      temperature: 1,
    },
  },
  confidentFrom: 0.5,
  lexicon: {},
  weights: new Int8Array(buckets * 3),
}
const read = createStanceReader(deaf)
const reading = (text: string, language = 'en', heard: readonly [number, number, number] | null = null) => {
  const start = text.indexOf('Tarnbeck')
  return read({ text, language, brand: start < 0 ? [] : [[start, start + 8]], rivals: [], heard })
}

describe('what a post says of a brand', () => {
  it('is what its passage says plainly, last: how the story ends', () => {
    const told = reading('One Tarnbeck came off at the toe. They replaced it, great service.')
    expect(told?.kinds).toEqual(['failed', 'helped', 'helped'])
    expect(told?.evidence.for).toBeGreaterThan(0.5)
  })

  it('is neither where nothing is said plainly and no model stands by a label', () => {
    const { against, neither, for: favourable } = reading('My Tarnbeck is on the shelf')?.evidence ?? {}
    expect([against, neither, favourable].map((one) => one?.toFixed(3))).toEqual(['0.333', '0.333', '0.333'])
  })

  it('is not what somebody else is quoted with', () => {
    expect(reading('Tarnbeck: “these are brilliant, we love them”. I see.')?.kinds).toEqual([])
  })

  it('leans on what another model heard in languages that ours does not know', () => {
    expect(reading('Tarnbeck, wat een rommel', 'nl', [0.9, 0.08, 0.02])?.evidence.against).toBeGreaterThan(
      0.4,
    )
  })

  it('is nothing where the brand is not named', () => {
    expect(reading('Ten kilometres along the canal')).toBeNull()
  })
})
