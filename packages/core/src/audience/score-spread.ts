import { z } from 'zod'
import { stretchOf } from './additive-model.ts'

/** How many held-out rows of each true label got a probability in each stretch. */
export const scoreSpreadSchema = z.object({
  /** Ascending, between 0 and 1. */
  edges: z.array(z.number()),
  /** Rows that are what they seem, one count a stretch (one more than edges). */
  real: z.array(z.number()),
  notReal: z.array(z.number()),
})
export type ScoreSpread = z.infer<typeof scoreSpreadSchema>

/** Stretches that hold about the same number of rows of the rarer label and never more than `most`. */
export function spreadOf(
  judged: readonly { readonly probability: number; readonly isNotReal: boolean }[],
  most: number,
): ScoreSpread {
  const of = (isNotReal: boolean) =>
    judged
      .filter((one) => one.isNotReal === isNotReal)
      .map(({ probability }) => probability)
      .sort((a, b) => a - b)
  const [real, notReal] = [of(false), of(true)]
  const rarer = real.length < notReal.length ? real : notReal
  const stretches = Math.max(2, Math.min(most, Math.floor(rarer.length / 6)))
  const edges: number[] = []
  for (let at = 1; at < stretches; at++) {
    const edge = rarer[Math.floor((at * rarer.length) / stretches)] as number
    if (edge > (edges.at(-1) ?? 0)) edges.push(edge)
  }
  const countIn = (probabilities: readonly number[]) => countByStretch(edges, probabilities)
  return { edges, real: countIn(real), notReal: countIn(notReal) }
}

/**
 * Two stretches, cut where so large a share of the real rows lies below: only what speaks plainly counts. For models whose
 * middling scores mean something else on rows of another kind, such as texts in another language.
 * @param specificity 0 to 1
 */
export function plainSpreadOf(
  judged: readonly { readonly probability: number; readonly isNotReal: boolean }[],
  specificity: number,
): ScoreSpread {
  const real = judged
    .filter(({ isNotReal }) => !isNotReal)
    .map(({ probability }) => probability)
    .sort((a, b) => a - b)
  const edges = [real[Math.min(real.length - 1, Math.floor(specificity * real.length))] ?? 0.5]
  const countIn = (isNotReal: boolean) =>
    countByStretch(
      edges,
      judged.filter((one) => one.isNotReal === isNotReal).map(({ probability }) => probability),
    )
  return { edges, real: countIn(false), notReal: countIn(true) }
}

/** How many of the values lie in each stretch. */
export function countByStretch(edges: readonly number[], values: readonly number[]): number[] {
  const counts = new Array<number>(edges.length + 1).fill(0)
  for (const value of values) {
    const at = stretchOf(edges, value)
    counts[at] = (counts[at] as number) + 1
  }
  return counts
}
