import type { Random } from '../shared/seeded-random.ts'

function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return radius * Math.cos(2 * Math.PI * random())
}

/** One draw of a gamma distribution with scale 1 (Marsaglia and Tsang 2000). @param shape above 0 */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(random)
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    if (Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Shares that add up to 1, as the counts make them probable: a Dirichlet draw. */
export function drawShares(random: Random, counts: readonly number[], prior: number): number[] {
  const drawn = counts.map((count) => drawGamma(random, count + prior))
  const sum = drawn.reduce((total, each) => total + each, 0)
  return drawn.map((each) => each / sum)
}
