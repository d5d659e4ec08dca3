import type { Sentiment } from './classify-sentiment.ts'

export const stanceLabels = ['favourable', 'mixed', 'against', 'undecided', 'never_mentioned'] as const
export type StanceLabel = (typeof stanceLabels)[number]

export interface DecidedStance {
  readonly label: StanceLabel
  readonly posts: number
  readonly favourable: number
  readonly against: number
}

/** A side is named when it is so probable that most of what the person says takes it. */
const sureEnough = 0.9
/** From so many posts with an opinion on, no clear side means both sides. */
const enoughForMixed = 5

/**
 * How somebody stands to a brand, from what their posts that name it say. Only labels that the classifier stands by
 * count as opinions; with p the share of opinions in favour, uniform before and Beta after, a side is named when
 * P(p > 1/2) is at least 0.9 or at most 0.1.
 * Method: docs/methods/stance.md
 * @example decideStance(threeFor).label // 'favourable': P = 0.94; two alone are 'undecided': 0.875
 */
export function decideStance(said: readonly Pick<Sentiment, 'label' | 'isConfident'>[]): DecidedStance {
  const opinions = said.filter(({ isConfident }) => isConfident)
  const favourable = opinions.filter(({ label }) => label === 'pos').length
  const against = opinions.filter(({ label }) => label === 'neg').length
  return { label: labelOf(said.length, favourable, against), posts: said.length, favourable, against }
}

function labelOf(posts: number, favourable: number, against: number): StanceLabel {
  if (posts === 0) return 'never_mentioned'
  const inFavour = probabilityOfMostly(favourable, against)
  if (inFavour >= sureEnough) return 'favourable'
  if (inFavour <= 1 - sureEnough) return 'against'
  return favourable + against >= enoughForMixed ? 'mixed' : 'undecided'
}

/**
 * P(p > 1/2) for p ~ Beta(1 + favourable, 1 + against): of so many tosses of a fair coin and one more, at most
 * `favourable` heads.
 */
function probabilityOfMostly(favourable: number, against: number): number {
  const tosses = favourable + against + 1
  let ways = 0
  let logChoose = 0
  for (let heads = 0; heads <= favourable; heads++) {
    ways += Math.exp(logChoose - tosses * Math.LN2)
    logChoose += Math.log((tosses - heads) / (heads + 1))
  }
  return ways
}
