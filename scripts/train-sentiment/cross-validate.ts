import { seededRandom } from '@relais/core/shared/seeded-random'
import type { FeatureRow } from './fit-linear.ts'

export interface Unseen {
  readonly language: string
  readonly label: number
  /** By label, of a model that had not seen the text. */
  readonly scores: readonly number[]
}

const parts = 5

/** What models say of texts that they were not trained on: each part is judged by a model of the others. */
export function crossValidate(
  rows: readonly FeatureRow[],
  fit: (rows: readonly FeatureRow[]) => (row: FeatureRow) => readonly number[],
): Unseen[] {
  const random = seededRandom(7)
  const partOf = rows.map(() => Math.floor(random() * parts))
  return Array.from({ length: parts }, (_, part) => {
    const judge = fit(rows.filter((_, at) => partOf[at] !== part))
    return rows
      .filter((_, at) => partOf[at] === part)
      .map((row) => ({ language: row.language, label: row.label, scores: judge(row) }))
  }).flat()
}
