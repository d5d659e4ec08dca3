export interface Judged {
  readonly label: number
  readonly probabilities: readonly [number, number, number]
}

const bestOf = ({ probabilities }: Judged) => probabilities.indexOf(Math.max(...probabilities))
const certaintyOf = ({ probabilities }: Judged) => Math.max(...probabilities)

/** Mean over the three labels of the harmonic mean of precision and recall, in per cent. */
export function macroF1(judged: readonly Judged[]): number {
  const scores = [0, 1, 2].map((label) => {
    const right = judged.filter((one) => one.label === label && bestOf(one) === label).length
    const asked = judged.filter((one) => one.label === label).length
    const said = judged.filter((one) => bestOf(one) === label).length
    return asked + said === 0 ? 0 : (2 * right) / (asked + said)
  })
  return (100 * scores.reduce((sum, score) => sum + score, 0)) / 3
}

export function accuracy(judged: readonly Judged[]): number {
  return (100 * judged.filter((one) => bestOf(one) === one.label).length) / judged.length
}

/** Expected calibration error over ten bins of certainty, 0 to 1. */
export function calibrationError(judged: readonly Judged[]): number {
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const inBin = judged.filter((one) => Math.min(9, Math.floor(certaintyOf(one) * 10)) === bin)
    if (inBin.length === 0) continue
    const certainty = inBin.reduce((sum, one) => sum + certaintyOf(one), 0) / inBin.length
    error += (inBin.length / judged.length) * Math.abs(certainty - accuracy(inBin) / 100)
  }
  return error
}

export const surest = (judged: readonly Judged[], share: number) =>
  judged.toSorted((a, b) => certaintyOf(b) - certaintyOf(a)).slice(0, Math.round(judged.length * share))
