import { chanceOfLogOdds } from '@relais/core/audience/additive-model'
import { plainWords, readable } from '@relais/core/audience/comments/comment-features'
import {
  vocabularyBit,
  vocabularyBytes,
  type WordingWeights,
  wordingBuckets,
} from '@relais/core/audience/comments/comment-wording'
import { seededRandom } from '@relais/core/shared/seeded-random'

export interface LabelledText {
  readonly text: string
  readonly label: boolean
}

export const wordingSize = 2 ** 15
const epochs = 6
const step = 0.1
const firstGradient = 1e-8
/** Draws weights back to nothing, so that what was seen once is not believed. */
const decay = 2e-5

/** Logistic regression over hashed words by stochastic gradient steps, each weight at its own pace (AdaGrad). */
export function fitWording(rows: readonly LabelledText[], seed: number): WordingWeights {
  const random = seededRandom(seed)
  const found = rows.map(({ text }) => wordingBuckets(text, wordingSize))
  const weights = new Float32Array(wordingSize)
  const squares = new Float32Array(wordingSize).fill(firstGradient)
  let bias = 0
  const order = rows.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    for (const row of order) {
      const buckets = found[row] as Uint32Array
      if (buckets.length === 0) continue
      const scale = 1 / Math.sqrt(buckets.length)
      let sum = 0
      for (const bucket of buckets) sum += weights[bucket] as number
      const error = chanceOfLogOdds(bias + sum * scale) - ((rows[row] as LabelledText).label ? 1 : 0)
      bias -= step * 0.05 * error
      for (const bucket of buckets) {
        const gradient = error * scale + decay * (weights[bucket] as number)
        squares[bucket] = (squares[bucket] as number) + gradient * gradient
        weights[bucket] =
          (weights[bucket] as number) - (step * gradient) / Math.sqrt(squares[bucket] as number)
      }
    }
  }
  const vocabulary = new Uint8Array(vocabularyBytes)
  for (const word of rows.flatMap(({ text }) => plainWords(readable(text)))) {
    const [byte, bit] = vocabularyBit(word)
    vocabulary[byte] = (vocabulary[byte] as number) | bit
  }
  return { buckets: wordingSize, weights, weightPerStep: 1, bias, vocabulary }
}
