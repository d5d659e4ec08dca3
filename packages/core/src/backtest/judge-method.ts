import { ndcg } from './ndcg.ts'
import { spearman } from './spearman.ts'
import { type TruthName, truthNames } from './truths.ts'

/** How well an order foretells one truth. */
export interface Fit {
  /** 0 to 1; null when there is nothing to gain. */
  readonly ndcg10: number | null
  readonly ndcg20: number | null
  /** -1 to 1; null when all are equal on either side. */
  readonly spearman: number | null
}

export type Fits = Readonly<Record<TruthName, Fit>>

/** Judges one method's scores by all four truths, people in the same order in both. */
export function judgeMethod(
  scores: readonly number[],
  truths: readonly Readonly<Record<TruthName, number>>[],
): Fits {
  const fit = (name: TruthName): Fit => {
    const truth = truths.map((person) => person[name])
    return {
      ndcg10: ndcg(scores, truth, 10),
      ndcg20: ndcg(scores, truth, 20),
      spearman: spearman(scores, truth),
    }
  }
  return Object.fromEntries(truthNames.map((name) => [name, fit(name)])) as Record<TruthName, Fit>
}
