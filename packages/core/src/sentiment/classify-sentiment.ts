import { createFeatureReader } from './sentiment-features.ts'
import {
  type LanguageWeights,
  type SentimentLabel,
  type SentimentModel,
  sentimentLabels,
} from './sentiment-model.ts'
import { softmax } from './softmax.ts'

export interface Sentiment {
  readonly label: SentimentLabel
  /** 0 to 1, of the label, calibrated in the languages that the model knows. */
  readonly probability: number
  /** False: the model would be wrong too often to stand by the label. */
  readonly isConfident: boolean
  /** False: the model does not know the language, or there is nothing to read. The label is a guess, never stood by. */
  readonly isKnown: boolean
}

export type SentimentClassifier = (text: string, language: string) => Sentiment

const none: LanguageWeights = {
  bias: [0, 0, 0],
  valence: [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
  temperature: 1,
}

/**
 * Scores of a text by label, before they become probabilities: a linear model over hashed features, beside what the
 * lexicon of its language says. What it returns is overwritten by the next text.
 */
export function createSentimentScorer(model: SentimentModel) {
  const read = createFeatureReader(model.buckets, model.lexicon)
  const { weights, weightPerStep } = model
  const languages = new Map(Object.entries(model.languages))
  const scores: [number, number, number] = [0, 0, 0]
  return (text: string, language: string): readonly [number, number, number] => {
    const { buckets, count, valence } = read(text, language)
    const { bias, valence: valenceWeights } = languages.get(language) ?? none
    let neg = 0
    let neu = 0
    let pos = 0
    for (let place = 0; place < count; place++) {
      const row = (buckets[place] as number) * 3
      neg += weights[row] as number
      neu += weights[row + 1] as number
      pos += weights[row + 2] as number
    }
    const perFeature = 1 / Math.sqrt(Math.max(1, count))
    scores[0] = bias[0] + neg * perFeature * weightPerStep[0]
    scores[1] = bias[1] + neu * perFeature * weightPerStep[1]
    scores[2] = bias[2] + pos * perFeature * weightPerStep[2]
    for (const [kind, row] of valenceWeights.entries()) {
      const amount = valence[kind] as number
      if (amount === 0) continue
      for (let label = 0; label < 3; label++)
        scores[label] = (scores[label] as number) + amount * (row[label] as number)
    }
    return scores
  }
}

/**
 * How probable each label of a text is, calibrated: negative, neutral, positive. Null in a language that the model does
 * not know, and for a text without a word.
 */
export function createSentimentProbabilities(model: SentimentModel) {
  const score = createSentimentScorer(model)
  const languages = new Map(Object.entries(model.languages))
  return (text: string, language: string): readonly [neg: number, neu: number, pos: number] | null => {
    const known = languages.get(language)
    if (known === undefined || text.trim() === '') return null
    return softmax(score(text, language).map((one) => one / known.temperature)) as [number, number, number]
  }
}

/**
 * Says of texts whether they speak for, against or neither. A text without a word, and one in a language that the
 * model does not know (its data card names those), gets a label that is not stood by.
 * Method: docs/methods/sentiment.md
 * @param language two-letter code
 * @example createSentimentClassifier(model)('Je suis déçue, la lame est déjà ébréchée', 'fr') // { label: 'neg', ... }
 */
export function createSentimentClassifier(model: SentimentModel): SentimentClassifier {
  const score = createSentimentScorer(model)
  const languages = new Map(Object.entries(model.languages))
  return (text, language) => {
    const known = languages.get(language)
    const temperature = known?.temperature ?? 1
    const probabilities = softmax(score(text, language).map((one) => one / temperature))
    const best = probabilities.indexOf(Math.max(...probabilities))
    const probability = probabilities[best] as number
    const isKnown = known !== undefined && text.trim() !== ''
    return {
      label: sentimentLabels[best] as SentimentLabel,
      probability,
      isConfident: isKnown && probability >= model.confidentFrom,
      isKnown,
    }
  }
}
