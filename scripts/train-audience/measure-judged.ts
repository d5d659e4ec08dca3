export interface JudgedRow {
  /** That it is not what it seems. */
  readonly probability: number
  readonly isNotReal: boolean
}

export interface Confusion {
  readonly precision: number
  /** Of those that are not what they seem, the share that was said to be so: sensitivity. */
  readonly recall: number
  readonly specificity: number
  readonly f1: number
}

/** All shares 0 to 1, of rows whose probability reaches `from`. */
export function confusionAt(rows: readonly JudgedRow[], from: number): Confusion {
  let [tp, fp, fn, tn] = [0, 0, 0, 0]
  for (const { probability, isNotReal } of rows) {
    if (probability >= from) isNotReal ? tp++ : fp++
    else isNotReal ? fn++ : tn++
  }
  return {
    precision: tp / Math.max(1, tp + fp),
    recall: tp / Math.max(1, tp + fn),
    specificity: tn / Math.max(1, tn + fp),
    f1: (2 * tp) / Math.max(1, 2 * tp + fp + fn),
  }
}

/** Where F1 is best, on a grid of hundredths. */
export function bestCut(rows: readonly JudgedRow[]): number {
  let [best, f1] = [0.5, 0]
  for (let hundredth = 5; hundredth < 95; hundredth++) {
    const here = confusionAt(rows, hundredth / 100).f1
    if (here > f1) [best, f1] = [hundredth / 100, here]
  }
  return best
}

/** Precision where at least `recall` of those that are not what they seem are found. */
export function precisionAtRecall(rows: readonly JudgedRow[], recall: number): number {
  const ordered = rows.toSorted((a, b) => b.probability - a.probability)
  const wanted = Math.ceil(recall * rows.filter(({ isNotReal }) => isNotReal).length)
  let found = 0
  for (const [i, { isNotReal }] of ordered.entries()) {
    if (isNotReal) found++
    if (found >= wanted) return found / (i + 1)
  }
  return 0
}

/** Expected calibration error over ten bins of probability, 0 to 1. */
export function calibrationError(rows: readonly JudgedRow[]): number {
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const inBin = rows.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin)
    const off = inBin.reduce((sum, { probability, isNotReal }) => sum + probability - (isNotReal ? 1 : 0), 0)
    error += Math.abs(off) / rows.length
  }
  return error
}

/** How often a row that is not what it seems gets more than one that is; equal ones count half. */
export function areaUnderCurve(rows: readonly JudgedRow[]): number {
  const ordered = rows.toSorted((a, b) => a.probability - b.probability)
  let [sum, count] = [0, 0]
  for (let at = 0; at < ordered.length; ) {
    let end = at
    while (end < ordered.length && ordered[end]?.probability === ordered[at]?.probability) end++
    const rank = (at + 1 + end) / 2
    for (const { isNotReal } of ordered.slice(at, end)) if (isNotReal) [sum, count] = [sum + rank, count + 1]
    at = end
  }
  return (sum - (count * (count + 1)) / 2) / (count * (ordered.length - count))
}
