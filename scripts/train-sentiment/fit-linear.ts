import { softmax } from '@relais/core/sentiment/softmax'

/** One text as the rows of the weight matrix that it uses. */
export interface FeatureRow {
  readonly features: Uint32Array
  readonly label: number
}

export interface LinearWeights {
  /** Three columns, one a label. */
  readonly weights: Float32Array
  readonly bias: readonly [number, number, number]
}

export interface FitOptions {
  readonly buckets: number
  readonly epochs: number
  readonly step: number
  readonly random: () => number
}

const firstGradient = 1e-8
const biasPace = 0.05

export function probabilitiesOf(
  { weights, bias }: LinearWeights,
  features: Uint32Array,
  temperature = 1,
): [number, number, number] {
  let [neg, neu, pos] = [0, 0, 0]
  for (const bucket of features) {
    neg += weights[bucket * 3] as number
    neu += weights[bucket * 3 + 1] as number
    pos += weights[bucket * 3 + 2] as number
  }
  const scale = 1 / Math.sqrt(Math.max(1, features.length))
  const z = [neg * scale + bias[0], neu * scale + bias[1], pos * scale + bias[2]].map((v) => v / temperature)
  return softmax(z) as [number, number, number]
}

/** Multinomial logistic regression by stochastic gradient steps, each weight at its own pace (AdaGrad). */
export function fitLinear(
  rows: readonly FeatureRow[],
  { buckets, epochs, step, random }: FitOptions,
): LinearWeights {
  const weights = new Float32Array(buckets * 3)
  const squares = new Float32Array(buckets * 3).fill(firstGradient)
  const bias: [number, number, number] = [0, 0, 0]
  const order = rows.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const kept = order[i] as number
      order[i] = order[j] as number
      order[j] = kept
    }
    for (const index of order) {
      const { features, label } = rows[index] as FeatureRow
      const probabilities = probabilitiesOf({ weights, bias }, features)
      const scale = 1 / Math.sqrt(Math.max(1, features.length))
      for (let column = 0; column < 3; column++) {
        const error = (probabilities[column] as number) - (label === column ? 1 : 0)
        bias[column] = (bias[column] as number) - step * biasPace * error
        const gradient = error * scale
        for (const bucket of features) {
          const at = bucket * 3 + column
          const square = (squares[at] as number) + gradient * gradient
          squares[at] = square
          weights[at] = (weights[at] as number) - (step * gradient) / Math.sqrt(square)
        }
      }
    }
  }
  return { weights, bias }
}
