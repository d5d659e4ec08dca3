import { describe, expect, it } from 'vitest'
import { createSentimentClassifier } from './classify-sentiment.ts'
import { createFeatureReader } from './sentiment-features.ts'
import type { SentimentModel } from './sentiment-model.ts'
import { readSentimentText } from './sentiment-words.ts'
import { findValence } from './valence-lexicon.ts'

const buckets = 2 ** 12
const lexicon = { fr: { admir: 0.5, nul: -0.8 } }

/** Knows praise and blame of the lexicon, and nothing else. */
function modelOfLexicon(): SentimentModel {
  const read = createFeatureReader(buckets, lexicon)
  const weights = new Int8Array(buckets * 3)
  const ordinary = new Set(read('xx', ''))
  for (const bucket of read('admirable', 'fr').slice())
    if (!ordinary.has(bucket)) weights[bucket * 3 + 2] = 100
  for (const bucket of read('nul', 'fr').slice()) if (!ordinary.has(bucket)) weights[bucket * 3] = 100
  return {
    version: 'test',
    buckets,
    weightPerStep: [0.05, 0.05, 0.05],
    bias: [0, 0.5, 0],
    temperature: 1,
    confidentFrom: 0.6,
    lexicon,
    weights,
  }
}

describe('sentiment of a text', () => {
  const classify = createSentimentClassifier(modelOfLexicon())

  it('is for, against or neither, with a probability that says how sure', () => {
    expect(classify('admirable', 'fr')).toMatchObject({ label: 'pos', isConfident: true })
    expect(classify('nul', 'fr')).toMatchObject({ label: 'neg', isConfident: true })
    const { label, probability, isConfident } = classify('', 'fr')
    expect(label).toBe('neu')
    expect(isConfident).toBe(probability >= 0.6)
  })

  it('does not depend on what was read before', () => {
    const alone = classify('le couteau est admirable', 'fr')
    classify('nul nul nul, vraiment nul et long'.repeat(200), 'fr')
    expect(classify('le couteau est admirable', 'fr')).toEqual(alone)
  })
})

describe('what the model reads of a text', () => {
  it('are words without addresses, names and accents, marked where a negation stands before', () => {
    const { words } = readSentimentText('Je n’aime PAS ça @ana https://example.org/x')
    expect(words.map(({ word }) => word)).toEqual(['je', 'naime', 'pas', 'ca', '@'])
    expect(words.filter(({ isNegated }) => isNegated).map(({ word }) => word)).toEqual(['ca', '@'])
  })

  it('keeps that a letter was drawn out, not how long', () => {
    expect(readSentimentText('soooo').flat).toBe(readSentimentText('sooooooooo').flat)
    expect(readSentimentText('soooo').flat).not.toBe(readSentimentText('soo').flat)
  })

  it('cuts Thai into words', () => {
    expect(readSentimentText('กาแฟอร่อยมาก').words.length).toBeGreaterThan(1)
  })

  it('is each feature once, whatever the length', () => {
    const read = createFeatureReader(buckets, lexicon)
    const features = read('a b '.repeat(5_000), 'fr')
    expect(new Set(features).size).toBe(features.length)
  })
})

describe('the lexicon', () => {
  it('knows a word by its beginning, but by no beginning under four letters', () => {
    expect(findValence(lexicon, 'fr', 'admirables')).toBe(0.5)
    expect(findValence(lexicon, 'fr', 'nulle')).toBe(0)
    expect(findValence(lexicon, 'de', 'admirables')).toBe(0)
    expect(findValence(lexicon, 'fr', 'constructor')).toBe(0)
  })
})
