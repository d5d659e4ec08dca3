import type { Random } from '../shared/seeded-random.ts'
import { drawShares } from './draw-gamma.ts'
import { countByStretch, type ScoreSpread } from './score-spread.ts'

/** Some of those looked at, all judged by one model. */
export interface JudgedPanel {
  /** How the model scores rows whose label is known. */
  readonly spread: ScoreSpread
  /** What each of them got, 0 to 1: that it is not what it seems. */
  readonly probabilities: readonly number[]
}

export interface RealShare {
  /** 0 to 1, the middle of what is probable. */
  readonly share: number
  /** Nine times in ten the true share lies between these two. */
  readonly low: number
  readonly high: number
  /** How many were looked at. */
  readonly looked: number
}

const draws = 200
const gridSteps = 200
/** Spread over the stretches that no held-out row fell into. */
const priorPerStretch = 0.5
const tail = 0.05

/**
 * The share of an audience that is real, from scores that err. Never the share of labels: a model that takes one real
 * account in thirty for a fake would find fakes in every audience. How often it errs in either direction is known from
 * rows that it had not seen, and only as far as they are many: both are drawn again and again (Dirichlet), each time the
 * mix that makes the seen scores most probable is weighed, and the sampling of the audience with it.
 * Method: docs/methods/audience-authenticity.md
 * @returns null when nobody was looked at
 */
export function estimateRealShare(panels: readonly JudgedPanel[], random: Random): RealShare | null {
  const seen = panels
    .filter(({ probabilities }) => probabilities.length > 0)
    .map(({ spread, probabilities }) => ({ spread, counts: countByStretch(spread.edges, probabilities) }))
  const looked = panels.reduce((sum, { probabilities }) => sum + probabilities.length, 0)
  if (looked === 0) return null
  const posterior = new Float64Array(gridSteps + 1)
  for (let draw = 0; draw < draws; draw++) {
    const logLikelihoods = new Float64Array(gridSteps + 1)
    for (const { spread, counts } of seen) {
      const real = drawShares(random, spread.real, priorPerStretch)
      const notReal = drawShares(random, spread.notReal, priorPerStretch)
      for (let step = 0; step <= gridSteps; step++) {
        const share = step / gridSteps
        for (const [at, count] of counts.entries()) {
          if (count === 0) continue
          const chance = share * (real[at] as number) + (1 - share) * (notReal[at] as number)
          logLikelihoods[step] = (logLikelihoods[step] as number) + count * Math.log(Math.max(chance, 1e-300))
        }
      }
    }
    const highest = logLikelihoods.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY)
    const weights = logLikelihoods.map((each) => Math.exp(each - highest))
    const sum = weights.reduce((total, each) => total + each, 0)
    for (const [step, weight] of weights.entries())
      posterior[step] = (posterior[step] as number) + weight / sum / draws
  }
  return {
    share: quantile(posterior, 0.5),
    low: quantile(posterior, tail),
    high: quantile(posterior, 1 - tail),
    looked,
  }
}

/** Where so much of the weight lies below, between the steps of the grid. */
function quantile(posterior: Float64Array, wanted: number): number {
  let sum = 0
  for (const [step, weight] of posterior.entries()) {
    if (sum + weight >= wanted) {
      const within = weight === 0 ? 0 : (wanted - sum) / weight
      return Math.min(1, Math.max(0, (step - 0.5 + within) / gridSteps))
    }
    sum += weight
  }
  return 1
}
