import { createFeatureReader } from '@relais/core/sentiment/sentiment-features'
import type { ValenceLexicon } from '@relais/core/sentiment/valence-table'
import { type Judged, macroF1 } from '../../scripts/train-sentiment/measure-quality.ts'
import type { Example } from '../../scripts/train-sentiment/read-examples.ts'
import type { Judge } from './fasttext-style.ts'

const cuts = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1]

/** Praise less blame of the same lexicon, against a cut that is chosen on the training texts: nothing else is learnt. */
export function fitLexiconBaseline(
  lexicon: ValenceLexicon,
  examples: readonly Example[],
  language: string,
): Judge {
  const read = createFeatureReader(2, lexicon)
  const balanceOf = (text: string) => {
    const { valence } = read(text, language)
    return valence.reduce((sum, amount, kind) => sum + (kind % 2 === 0 ? amount : -amount), 0)
  }
  const labelAt = (balance: number, cut: number) => (balance > cut ? 2 : balance < -cut ? 0 : 1)
  const known = examples.map(({ text, label }) => ({ balance: balanceOf(text), label }))
  const certain = (label: number): [number, number, number] => [
    +(label === 0),
    +(label === 1),
    +(label === 2),
  ]
  const scoreAt = (cut: number) =>
    macroF1(
      known.map(({ balance, label }): Judged => ({ label, probabilities: certain(labelAt(balance, cut)) })),
    )
  const best = cuts.reduce((one, other) => (scoreAt(other) > scoreAt(one) ? other : one))
  return (text) => certain(labelAt(balanceOf(text), best))
}
