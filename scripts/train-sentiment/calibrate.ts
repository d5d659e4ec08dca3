import { softmax } from '@relais/core/sentiment/softmax'
import type { Unseen } from './cross-validate.ts'
import { type Judged, surest } from './measure-quality.ts'

const coldest = 0.4
const steps = 80
const perStep = 0.025

export interface Calibration {
  readonly temperatures: ReadonlyMap<string, number>
  /** The certainty from which the wanted share of texts is stood by, each language counting the same. */
  readonly confidentFrom: number
}

export const judgedAt = ({ scores, label }: Unseen, temperature: number): Judged => ({
  label,
  probabilities: softmax(scores.map((score) => score / temperature)) as [number, number, number],
})

const surprise = (unseen: readonly Unseen[], temperature: number) =>
  unseen.reduce(
    (sum, one) => sum - Math.log(judgedAt(one, temperature).probabilities[one.label] as number),
    0,
  )

/** The temperature by language at which texts that the model had not seen surprise it least, and where to stand by a label. */
export function calibrate(unseen: readonly Unseen[], shareStoodBy: number): Calibration {
  const candidates = Array.from({ length: steps }, (_, step) => coldest + step * perStep)
  const byLanguage = Map.groupBy(unseen, ({ language }) => language)
  const temperatures = new Map(
    [...byLanguage].map(([language, own]) => {
      const surprises = candidates.map((candidate) => surprise(own, candidate))
      return [language, candidates[surprises.indexOf(Math.min(...surprises))] ?? 1]
    }),
  )
  const fewest = Math.min(...[...byLanguage.values()].map((own) => own.length))
  const evenly = [...byLanguage].flatMap(([language, own]) =>
    own.slice(0, fewest).map((one) => judgedAt(one, temperatures.get(language) ?? 1)),
  )
  const last = surest(evenly, shareStoodBy).at(-1)
  return { temperatures, confidentFrom: last ? Math.max(...last.probabilities) : 1 }
}
