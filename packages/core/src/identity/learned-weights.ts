import type { HandleWeights } from './judge-pair.ts'

/** Written by scripts/train-identity/train.ts. */
export const learnedWeights: HandleWeights = {
  bias: -8.7845,
  weights: [2.3059, 5.483, 0.5199, 2.5949, 2.0943],
}
