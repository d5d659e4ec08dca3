import { createFeatureReader } from './sentiment-features.ts'
import { type SentimentLabel, type SentimentModel, sentimentLabels } from './sentiment-model.ts'
import { softmax } from './softmax.ts'

export interface Sentiment {
  readonly label: SentimentLabel
  /** 0 to 1, of the label, calibrated. */
  readonly probability: number
  /** False: the model would be wrong too often to stand by the label. */
  readonly isConfident: boolean
}

export type SentimentClassifier = (text: string, language: string) => Sentiment

/**
 * Says of texts whether they speak for, against or neither.
 * A linear model over hashed words and runs of characters; languages outside its training (its data card names them)
 * get a label too, rarely a confident one.
 * Method: docs/methods/sentiment.md
 * @example createSentimentClassifier(model)('Je suis déçue, la lame est déjà ébréchée', 'fr') // { label: 'neg', ... }
 */
export function createSentimentClassifier(model: SentimentModel): SentimentClassifier {
  const readFeatures = createFeatureReader(model.buckets, model.lexicon)
  const { weights, weightPerStep, bias, temperature, confidentFrom } = model
  return (text, language) => {
    const features = readFeatures(text, language)
    const sums = [0, 0, 0]
    for (const bucket of features) {
      for (let label = 0; label < 3; label++) {
        sums[label] = (sums[label] as number) + (weights[bucket * 3 + label] as number)
      }
    }
    const perFeature = 1 / Math.sqrt(Math.max(1, features.length))
    const probabilities = softmax(
      sums.map((sum, label) => {
        const weight = sum * perFeature * (weightPerStep[label] as number)
        return ((bias[label] as number) + weight) / temperature
      }),
    )
    const best = probabilities.indexOf(Math.max(...probabilities))
    const probability = probabilities[best] as number
    return {
      label: sentimentLabels[best] as SentimentLabel,
      probability,
      isConfident: probability >= confidentFrom,
    }
  }
}
