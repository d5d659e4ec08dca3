import { createFeatureReader, familyOf } from '@relais/core/sentiment/sentiment-features'
import type { LanguageWeights, SentimentModel } from '@relais/core/sentiment/sentiment-model'
import type { ValenceLexicon } from '@relais/core/sentiment/valence-table'
import { seededRandom } from '@relais/core/shared/seeded-random'
import {
  averageModels,
  denseOf,
  type FeatureRow,
  fitLinear,
  joinModels,
  type LinearWeights,
} from './fit-linear.ts'
import type { Example } from './read-examples.ts'

export const buckets = 2 ** 19
const largestStep = 127

export interface TrainOptions {
  readonly epochs: number
  readonly step: number
  /** So many models, from different beginnings, are averaged to one. */
  readonly models: number
}

/** Chosen by cross-validation inside the training parts. */
export const chosenOptions: TrainOptions = { epochs: 4, step: 0.1, models: 3 }

/** One model instead of several, where only its certainty or a first figure is wanted: a third of the time. */
export const oneModel: TrainOptions = { ...chosenOptions, models: 1 }

export function readRows(examples: readonly Example[], lexicon: ValenceLexicon): FeatureRow[] {
  const read = createFeatureReader(buckets, lexicon)
  return examples.map(({ text, language, label }) => {
    const { buckets: found, count, valence } = read(text, language)
    return { features: found.slice(0, count), valence: valence.slice(), language, label }
  })
}

/** Languages that learn from each other are fitted together, the others on their own; all lie in one table. */
export function fitRows(rows: readonly FeatureRow[], { models, epochs, step }: TrainOptions): LinearWeights {
  const families = [...Map.groupBy(rows, ({ language }) => familyOf(language)).values()]
  return joinModels(
    families.map((own) =>
      averageModels(
        Array.from({ length: models }, (_, seed) =>
          fitLinear(own, { buckets, epochs, step, random: seededRandom(seed + 1) }),
        ),
      ),
    ),
  )
}

const triples = (values: Float64Array): [number, number, number][] =>
  Array.from({ length: values.length / 3 }, (_, row) => [
    values[row * 3] as number,
    values[row * 3 + 1] as number,
    values[row * 3 + 2] as number,
  ])

/** A fitted model as it ships, in whole numbers; its certainty is not calibrated yet. */
export function packModel(fitted: LinearWeights, lexicon: ValenceLexicon, version: string): SentimentModel {
  const weightPerStep = [0, 1, 2].map((column) => {
    let largest = 0
    for (let at = column; at < fitted.weights.length; at += 3) {
      largest = Math.max(largest, Math.abs(fitted.weights[at] as number))
    }
    return largest / largestStep
  }) as [number, number, number]
  const languages = [...fitted.ofLanguage.keys()].map((language): [string, LanguageWeights] => {
    const [bias = [0, 0, 0], ...valence] = triples(denseOf(fitted, language))
    return [language, { bias, valence, temperature: 1 }]
  })
  return {
    version,
    buckets,
    weightPerStep,
    languages: Object.fromEntries(languages),
    confidentFrom: 1,
    lexicon: lexicon as SentimentModel['lexicon'],
    weights: Int8Array.from(fitted.weights, (weight, at) =>
      Math.round(weight / (weightPerStep[at % 3] as number)),
    ),
  }
}
