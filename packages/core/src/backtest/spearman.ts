import { ranksOf } from './ranks.ts'

/**
 * Spearman's rank correlation, ties sharing their places.
 * @returns -1 to 1; null under three people, or when all are equal on either side
 * Method: docs/methods/backtest.md
 */
export function spearman(scores: readonly number[], truth: readonly number[]): number | null {
  if (scores.length < 3) return null
  const a = ranksOf(scores)
  const b = ranksOf(truth)
  const mean = (scores.length + 1) / 2
  let together = 0
  let ofA = 0
  let ofB = 0
  for (const [index, rank] of a.entries()) {
    const other = b[index] as number
    together += (rank - mean) * (other - mean)
    ofA += (rank - mean) ** 2
    ofB += (other - mean) ** 2
  }
  return ofA === 0 || ofB === 0 ? null : together / Math.sqrt(ofA * ofB)
}
