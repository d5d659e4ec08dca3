import { type AdditiveModel, chanceOfLogOdds, judgeAdditively } from '@relais/core/audience/additive-model'
import type { LabelledRow } from './fit-additive.ts'

const rounds = 400
const step = 0.5
/** A little drawn back to nothing: several terms are always unknown together. */
const caution = 1e-3

/** Learns on rows with gaps what each term adds when it is unknown; the known parts stay as they are. */
export function fitUnknown(model: AdditiveModel, rows: readonly LabelledRow[]): AdditiveModel {
  const unknown = model.terms.map(() => 0)
  const known = rows.map(({ features }) => judgeAdditively(model, features).logOdds)
  const missing = rows.map(({ features }) =>
    model.terms.flatMap(({ feature }, term) => (Number.isNaN(features[feature] ?? Number.NaN) ? [term] : [])),
  )
  for (let round = 0; round < rounds; round++) {
    const pull = unknown.map((value) => -caution * value * rows.length)
    for (const [row, { label }] of rows.entries()) {
      const gaps = missing[row] as number[]
      const sum = gaps.reduce((total, term) => total + (unknown[term] as number), known[row] as number)
      const miss = (label ? 1 : 0) - chanceOfLogOdds(sum)
      for (const term of gaps) pull[term] = (pull[term] as number) + miss
    }
    for (const term of unknown.keys())
      unknown[term] = (unknown[term] as number) + (step * (pull[term] as number) * 4) / rows.length
  }
  return { ...model, terms: model.terms.map((term, at) => ({ ...term, unknown: unknown[at] as number })) }
}
