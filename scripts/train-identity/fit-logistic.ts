import type { HandleWeights } from '@relais/core/identity/judge-pair'

export interface Example {
  readonly columns: readonly number[]
  readonly isSame: boolean
}

const rounds = 4_000
const step = 1
/** Keeps columns that say nearly the same from pulling against each other. */
const ridge = 1e-3

/** Logistic regression by gradient descent, from nought: the same rows give the same weights. */
export function fitLogistic(examples: readonly Example[]): HandleWeights {
  const width = examples[0]?.columns.length ?? 0
  const weights = new Array<number>(width).fill(0)
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    const slope = new Array<number>(width).fill(0)
    let biasSlope = 0
    for (const { columns, isSame } of examples) {
      let logOdds = bias
      for (let i = 0; i < width; i++) logOdds += (weights[i] as number) * (columns[i] as number)
      const error = 1 / (1 + Math.exp(-logOdds)) - Number(isSame)
      biasSlope += error
      for (let i = 0; i < width; i++) slope[i] = (slope[i] as number) + error * (columns[i] as number)
    }
    bias -= (step * biasSlope) / examples.length
    for (let i = 0; i < width; i++)
      weights[i] =
        (weights[i] as number) -
        step * ((slope[i] as number) / examples.length + ridge * (weights[i] as number))
  }
  return { bias, weights }
}
