import { type AdditiveModel, judgeAdditively } from '@relais/core/audience/additive-model'
import { seededRandom } from '@relais/core/shared/seeded-random'
import type { LabelledRow } from './fit-additive.ts'

/** Which part each row is held out with: by label in turn, in an order drawn from the seed. */
export function foldsOf(labels: readonly boolean[], folds: number, seed: number): number[] {
  const random = seededRandom(seed)
  const drawn = labels.map((label, row) => ({ label, row, at: random() }))
  drawn.sort((a, b) => Number(a.label) - Number(b.label) || a.at - b.at)
  const fold: number[] = []
  for (const [place, { row }] of drawn.entries()) fold[row] = place % folds
  return fold
}

/** The log-odds of each row by a model that was fitted on the rows of the other parts. */
export function crossFit<Row extends LabelledRow>(
  rows: readonly Row[],
  folds: readonly number[],
  fitTo: (rows: readonly Row[]) => AdditiveModel,
): number[] {
  const logOdds: number[] = []
  for (const part of new Set(folds)) {
    const model = fitTo(rows.filter((_, i) => folds[i] !== part))
    for (const [i, row] of rows.entries())
      if (folds[i] === part) logOdds[i] = judgeAdditively(model, row.features).logOdds
  }
  return logOdds
}
