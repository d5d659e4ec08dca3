import { softmax } from '@relais/core/sentiment/softmax'
import type { Random } from '@relais/core/shared/seeded-random'

/** One text as the model reads it. */
export interface FeatureRow {
  /** Rows of the weight matrix that it uses. */
  readonly features: Uint32Array
  /** Praise and blame by list of the lexicon. */
  readonly valence: Float64Array
  readonly language: string
  readonly label: number
}

/** What is learnt of all languages, and what each adds: bias, then praise and blame, three numbers each. */
export interface LinearWeights {
  readonly weights: Float32Array
  readonly shared: Float64Array
  readonly ofLanguage: Map<string, Float64Array>
}

export interface FitOptions {
  readonly buckets: number
  readonly epochs: number
  readonly step: number
  readonly random: Random
}

/** Added to every count, so that what was seen once is not taken for certain. */
const smoothing = 1
const slowest = 0.1

/**
 * How fast each weight learns: by how much more often its feature stands in texts of this label than in the others
 * (the log-count ratio of Wang and Manning's NB-SVM), 1 for a factor of e.
 */
export function pacesOf(rows: readonly FeatureRow[], buckets: number): Float32Array {
  const counts = new Float32Array(buckets * 3)
  const texts = [0, 0, 0]
  for (const { features, label } of rows) {
    texts[label] = (texts[label] as number) + 1
    for (const bucket of features) counts[bucket * 3 + label] = (counts[bucket * 3 + label] as number) + 1
  }
  return counts.map((count, at) => {
    const column = at % 3
    const row = at - column
    const all = (counts[row] as number) + (counts[row + 1] as number) + (counts[row + 2] as number)
    if (all === 0) return 0
    const own = (count + smoothing) / ((texts[column] as number) + smoothing)
    const others = (all - count + smoothing) / (rows.length - (texts[column] as number) + smoothing)
    return slowest + Math.abs(Math.log(own / others))
  })
}

const firstGradient = 1e-8
const valenceKinds = 4
const denseLength = 3 * (1 + valenceKinds)
/** The lexicon and the bias learn more slowly than single words: everything else leans on them. */
const biasPace = 0.3
const valencePace = 0.5

export function scoresOf(model: LinearWeights, { features, valence, language }: FeatureRow): number[] {
  const { weights, shared } = model
  const own = model.ofLanguage.get(language)
  const scores = [0, 0, 0]
  const scale = 1 / Math.sqrt(Math.max(1, features.length))
  for (let label = 0; label < 3; label++) {
    let sum = 0
    for (const bucket of features) sum += weights[bucket * 3 + label] as number
    let score = sum * scale
    for (let kind = 0; kind <= valenceKinds; kind++) {
      const amount = kind === 0 ? biasPace : valencePace * (valence[kind - 1] as number)
      const at = kind * 3 + label
      score += amount * ((shared[at] as number) + (own?.[at] ?? 0))
    }
    scores[label] = score
  }
  return scores
}

/** Bias and valence of a language as they count at the end: what is shared and its own, paces included. */
export function denseOf(model: LinearWeights, language: string): Float64Array {
  const own = model.ofLanguage.get(language)
  return model.shared.map((value, at) => (at < 3 ? biasPace : valencePace) * (value + (own?.[at] ?? 0)))
}

function shuffle(order: Uint32Array, random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}

/** Multinomial logistic regression by stochastic gradient steps, each weight at its own pace (AdaGrad). */
export function fitLinear(rows: readonly FeatureRow[], options: FitOptions): LinearWeights {
  const { buckets, epochs, step, random } = options
  const weights = new Float32Array(buckets * 3)
  const squares = new Float32Array(buckets * 3).fill(firstGradient)
  const dense = () => new Float64Array(denseLength)
  const model: LinearWeights = { weights, shared: dense(), ofLanguage: new Map() }
  const denseSquares = new Map<Float64Array, Float64Array>()
  const paces = pacesOf(rows, buckets)
  const order = Uint32Array.from(rows, (_, index) => index)

  function move(values: Float64Array, at: number, gradient: number): void {
    let sums = denseSquares.get(values)
    if (!sums) {
      sums = dense().fill(firstGradient)
      denseSquares.set(values, sums)
    }
    const square = (sums[at] as number) + gradient * gradient
    sums[at] = square
    values[at] = (values[at] as number) - (step * gradient) / Math.sqrt(square)
  }

  function learn(row: FeatureRow): void {
    const { features, valence, language, label } = row
    const own = model.ofLanguage.get(language) ?? dense()
    model.ofLanguage.set(language, own)
    const probabilities = softmax(scoresOf(model, row))
    const scale = 1 / Math.sqrt(Math.max(1, features.length))
    for (let column = 0; column < 3; column++) {
      const error = (probabilities[column] as number) - (label === column ? 1 : 0)
      const gradient = error * scale
      for (const bucket of features) {
        const at = bucket * 3 + column
        const square = (squares[at] as number) + gradient * gradient
        squares[at] = square
        weights[at] = (weights[at] as number) - ((paces[at] as number) * step * gradient) / Math.sqrt(square)
      }
      for (let kind = 0; kind <= valenceKinds; kind++) {
        const amount = kind === 0 ? biasPace : valencePace * (valence[kind - 1] as number)
        if (amount === 0) continue
        move(model.shared, kind * 3 + column, error * amount)
        move(own, kind * 3 + column, error * amount)
      }
    }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) learn(rows[index] as FeatureRow)
  }
  return model
}

/** Several models as the one linear model that answers as they do together. */
export function averageModels(models: readonly LinearWeights[]): LinearWeights {
  const mean = <A extends Float32Array | Float64Array>(arrays: readonly A[]): A =>
    arrays.reduce(
      (sum, array) => {
        for (let at = 0; at < sum.length; at++)
          sum[at] = (sum[at] as number) + (array[at] as number) / arrays.length
        return sum
      },
      (arrays[0] as A).slice().fill(0) as A,
    )
  const languages = [...(models[0]?.ofLanguage.keys() ?? [])]
  return {
    weights: mean(models.map(({ weights }) => weights)),
    shared: mean(models.map(({ shared }) => shared)),
    ofLanguage: new Map(
      languages.map((one) => [one, mean(models.flatMap(({ ofLanguage }) => ofLanguage.get(one) ?? []))]),
    ),
  }
}

/** Models of different languages as one: what a language shares with its own family becomes its own. */
export function joinModels(models: readonly LinearWeights[]): LinearWeights {
  const [first] = models
  if (!first) throw new RangeError('There is no model to join.')
  const weights = new Float32Array(first.weights.length)
  const ofLanguage = new Map<string, Float64Array>()
  for (const model of models) {
    for (let at = 0; at < weights.length; at++) {
      weights[at] = (weights[at] as number) + (model.weights[at] as number)
    }
    for (const [language, own] of model.ofLanguage) {
      ofLanguage.set(
        language,
        own.map((value, at) => value + (model.shared[at] as number)),
      )
    }
  }
  return { weights, shared: first.shared.map(() => 0), ofLanguage }
}
