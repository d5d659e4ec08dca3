import type { Side } from './statements/statement-lists.ts'

/** How well a reading fits each stance of whoever wrote it; only the ratios mean something, the sum is 1. */
export interface StanceEvidence {
  readonly against: number
  readonly neither: number
  readonly for: number
}

export type LabelProbabilities = readonly [neg: number, neu: number, pos: number]

/**
 * How often somebody who is against, neither or for says something plainly on a side, all three being equally many:
 * 516 such tweets in en, fr, es and 3,932 messages to Thai brands, which are labelled by people. `npm run bench --
 * quality stance` counts them again.
 */
const whenSaid: Readonly<Record<Side, LabelProbabilities>> = {
  against: [0.76, 0.15, 0.09],
  for: [0.14, 0.19, 0.67],
}

/** In what shares the model met its labels when it learnt, where those were not equal. */
const sharesLearnt: Readonly<Record<string, LabelProbabilities>> = { th: [0.254, 0.567, 0.179] }
const equalShares: LabelProbabilities = [1 / 3, 1 / 3, 1 / 3]

/**
 * How much the model's probabilities count beside what is said plainly. Of product talk it knows less than of the tweets
 * that taught it: a quarter fits 173 passages labelled by hand best.
 */
const modelPower = 0.25

/**
 * What a reading says of the stance of whoever wrote it: from what it says plainly, and from the model of sentiment
 * where that stands by its label.
 * Method: docs/methods/stance.md
 * @param said the side of the last plain statement; null when there is none
 * @param probabilities null when the model does not stand by its label, or does not know the language
 * @example weighStance('for', null, 'fr') // { against: 0.14, neither: 0.19, for: 0.67 }
 */
export function weighStance(
  said: Side | null,
  probabilities: LabelProbabilities | null,
  language: string,
): StanceEvidence {
  const shares = sharesLearnt[language] ?? equalShares
  const [against, neither, favourable] = [0, 1, 2].map((label) => {
    const byWords = said === null ? 1 : (whenSaid[said][label] as number)
    const byModel =
      probabilities === null
        ? 1
        : ((probabilities[label] as number) / (shares[label] as number)) ** modelPower
    return byWords * byModel
  }) as [number, number, number]
  const sum = against + neither + favourable
  return { against: against / sum, neither: neither / sum, for: favourable / sum }
}

/** A reading takes a side when that is likelier than the two others together. */
export function leanOf({ against, for: favourable }: StanceEvidence): Side | null {
  if (favourable > 0.5) return 'for'
  return against > 0.5 ? 'against' : null
}
