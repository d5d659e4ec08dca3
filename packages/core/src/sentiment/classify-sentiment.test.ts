import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSentimentClassifier } from './classify-sentiment.ts'
import { createFeatureReader } from './sentiment-features.ts'
import type { SentimentModel } from './sentiment-model.ts'

const buckets = 2 ** 12
const lexicon = { fr: { admir: [50, null], nul: [-80, -60] } }

/** Knows praise and blame of the lexicon, and nothing else. */
const modelOfLexicon: SentimentModel = {
  version: 'test',
  buckets,
  weightPerStep: [0.05, 0.05, 0.05],
  languages: {
    fr: {
      bias: [0, 0.5, 0],
      valence: [
        [0, 0, 4],
        [4, 0, 0],
        [0, 0, 4],
        [4, 0, 0],
      ],
      temperature: 1,
    },
  },
  confidentFrom: 0.6,
  lexicon,
  weights: new Int8Array(buckets * 3),
}

describe('sentiment of a text', () => {
  const classify = createSentimentClassifier(modelOfLexicon)

  it('is for, against or neither, with a probability that says how sure', () => {
    expect(classify('admirable', 'fr')).toMatchObject({ label: 'pos', isConfident: true, isKnown: true })
    expect(classify('nul', 'fr')).toMatchObject({ label: 'neg', isConfident: true, isKnown: true })
    expect(classify('un couteau', 'fr')).toMatchObject({ label: 'neu', isConfident: false, isKnown: true })
  })

  it('turns round behind a negation, to the end of the sentence', () => {
    expect(classify('pas admirable', 'fr').label).toBe('neg')
    expect(classify('pas ça. admirable', 'fr').label).toBe('pos')
  })

  it('is unknown, and never stood by, in a language that the model did not learn and where nothing is said', () => {
    expect(classify('admirable', 'xx')).toMatchObject({ isConfident: false, isKnown: false })
    expect(classify(' \n', 'fr')).toMatchObject({ isConfident: false, isKnown: false })
    expect(classify('nul', 'constructor')).toMatchObject({ isConfident: false, isKnown: false })
  })

  it('does not depend on what was read before', () => {
    const alone = classify('le couteau est admirable', 'fr')
    classify('nul nul nul, vraiment nul et long'.repeat(200), 'fr')
    expect(classify('le couteau est admirable', 'fr')).toEqual(alone)
  })

  it('is a label with a probability of at least a third for whatever is written, halves of emoji too', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\uD83D', '\uDE0D', 'a', '@') }),
    )
    fc.assert(
      fc.property(odd, fc.constantFrom('fr', 'und', ''), (text, language) => {
        const { label, probability } = classify(text, language)
        expect(['neg', 'neu', 'pos']).toContain(label)
        expect(probability).toBeGreaterThanOrEqual(1 / 3)
        expect(probability).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('of a text as long as a book is that of its beginning', () => {
    const beginning = 'nul '.repeat(5_000)
    expect(classify(`${beginning}${'admirable '.repeat(100_000)}`, 'fr')).toEqual(classify(beginning, 'fr'))
  })
})

describe('what the model reads of a text', () => {
  const read = createFeatureReader(2 ** 16, lexicon)
  const featuresOf = (text: string, language = 'fr') => {
    const { buckets: found, count } = read(text, language)
    return [...found.slice(0, count)].sort((a, b) => a - b)
  }

  it('is the same whatever the case, the accents, the name mentioned and the address', () => {
    expect(featuresOf('Déçu @ana https://example.org/x')).toEqual(
      featuresOf('DECU @bob_77 http://b.example/yyyyy'),
    )
    expect(featuresOf('déçu')).toEqual(featuresOf('de\u0301c\u0327u'))
  })

  it('keeps that a letter was drawn out, not how long', () => {
    expect(featuresOf('soooo')).toEqual(featuresOf('sooooooooo'))
    expect(featuresOf('soooo')).not.toEqual(featuresOf('soo'))
  })

  it('tells an emoji from another with the same beginning', () => {
    expect(featuresOf('😍')).not.toEqual(featuresOf('😡'))
  })

  it('reads Thai, which has no spaces, in runs of letters', () => {
    const both = featuresOf('กาแฟอร่อยมาก', 'th').filter((one) => featuresOf('ข้าวอร่อยจัง', 'th').includes(one))
    expect(both.length).toBeGreaterThan(5)
  })

  it('is each feature once, whatever the length', () => {
    const features = featuresOf('a b '.repeat(5_000))
    expect(new Set(features).size).toBe(features.length)
  })
})
