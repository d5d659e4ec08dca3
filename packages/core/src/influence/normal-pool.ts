import type { Random } from '../shared/seeded-random.ts'

/** Power of two, so that places wrap by a mask. */
const poolSize = 16_384

export const poolMask = poolSize - 1

/** Probability that a standard normal number is below z. Source: Abramowitz and Stegun 7.1.26, error under 1.5e-7. */
function normalShareBelow(z: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(z / Math.SQRT2))
  const polynomial =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const tail = (polynomial * Math.exp(-(z * z) / 2)) / 2
  return z > 0 ? 1 - tail : tail
}

/** The number below which a share of a standard normal distribution lies, by halving the interval. */
function normalQuantile(share: number): number {
  let low = -6
  let high = 6
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (normalShareBelow(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The middles of 16,384 slices of equal probability: their mean and spread are exact. */
const slices = Float32Array.from({ length: poolSize }, (_, index) => normalQuantile((index + 0.5) / poolSize))

/** Standard normal numbers in a random order. */
export function makeNormalPool(random: Random): Float32Array {
  const pool = slices.slice()
  for (let last = poolSize - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = pool[last] as number
    pool[last] = pool[other] as number
    pool[other] = kept
  }
  return pool
}
