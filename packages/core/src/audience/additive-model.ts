import { z } from 'zod'

/** One feature's part: what each stretch of its values adds to the log-odds, 0 on the average. */
const additiveTermSchema = z.object({
  feature: z.string(),
  /** Ascending; a value belongs to the stretch after the last edge that it reaches. */
  edges: z.array(z.number()),
  /** One more than edges, in log-odds. */
  scores: z.array(z.number()),
  /** What it adds when nobody said: learned from rows with gaps. Rows of which nothing is known get what is usual. */
  unknown: z.number(),
})

/** Judgement, not data: for a feature that no labelled set tells about. In log-odds, small on purpose. */
const judgedTermSchema = z.object({ feature: z.string(), atZero: z.number(), perUnit: z.number() })
export type JudgedTerm = z.infer<typeof judgedTermSchema>

export const additiveModelSchema = z.object({
  bias: z.number(),
  terms: z.array(additiveTermSchema),
  judged: z.array(judgedTermSchema),
  /** Certainty as it was on rows that the model had not seen: log-odds times slope plus offset. */
  slope: z.number(),
  offset: z.number(),
})
export type AdditiveModel = z.infer<typeof additiveModelSchema>

export interface Contribution {
  readonly feature: string
  /** Calibrated log-odds: above 0 speaks for the label, below against it. */
  readonly weight: number
}

/** Where a value lies among ascending edges: 0 below the first. */
export function stretchOf(edges: readonly number[], value: number): number {
  let at = 0
  while (at < edges.length && value >= (edges[at] as number)) at++
  return at
}

export const chanceOfLogOdds = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

/**
 * What an additive model says, and which feature said how much. A feature that is NaN or absent is unknown; all
 * contributions and the base add up to the log-odds exactly.
 * @returns logOdds calibrated; contributions of the known features; base of what is usual and of what is unknown;
 * learned, the log-odds without the judged terms, for estimates over many
 */
export function judgeAdditively(
  model: AdditiveModel,
  features: Readonly<Record<string, number>>,
): {
  readonly logOdds: number
  readonly learned: number
  readonly base: number
  readonly contributions: readonly Contribution[]
} {
  const isKnown = (feature: string) => !Number.isNaN(features[feature] ?? Number.NaN)
  const unknown = model.terms.reduce((sum, term) => sum + (isKnown(term.feature) ? 0 : term.unknown), 0)
  const base = (model.bias + unknown) * model.slope + model.offset
  const contributions: Contribution[] = []
  function add(feature: string, scoreOf: (value: number) => number): void {
    const value = features[feature]
    if (value === undefined || Number.isNaN(value)) return
    const weight = scoreOf(value) * model.slope
    if (weight !== 0) contributions.push({ feature, weight })
  }
  for (const { feature, edges, scores } of model.terms)
    add(feature, (value) => scores[stretchOf(edges, value)] as number)
  const total = () => contributions.reduce((sum, { weight }) => sum + weight, base)
  const learned = total()
  for (const { feature, atZero, perUnit } of model.judged) add(feature, (value) => atZero + perUnit * value)
  return { logOdds: total(), learned, base, contributions }
}
