import { chanceOfLogOdds } from '@relais/core/audience/additive-model'

const rounds = 100
/** Shrinks the slope towards 1: with few rows a model is believed as it is. */
const caution = 2

/** Platt's two numbers, by Newton's steps: the held-out log-odds times slope plus offset are believed. */
export function fitCalibration(
  logOdds: readonly number[],
  labels: readonly boolean[],
): { readonly slope: number; readonly offset: number } {
  let [slope, offset] = [1, 0]
  for (let round = 0; round < rounds; round++) {
    let [pullSlope, pullOffset, ss, so, oo] = [caution * (1 - slope), 0, caution, 0, 1e-6]
    for (const [i, z] of logOdds.entries()) {
      const chance = chanceOfLogOdds(slope * z + offset)
      const miss = (labels[i] ? 1 : 0) - chance
      const weight = chance * (1 - chance)
      pullSlope += miss * z
      pullOffset += miss
      ss += weight * z * z
      so += weight * z
      oo += weight
    }
    const det = ss * oo - so * so
    const [stepSlope, stepOffset] = [
      (oo * pullSlope - so * pullOffset) / det,
      (ss * pullOffset - so * pullSlope) / det,
    ]
    slope += stepSlope
    offset += stepOffset
    if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-9) break
  }
  return { slope, offset }
}
