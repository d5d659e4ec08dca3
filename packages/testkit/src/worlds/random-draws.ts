import type { SeededRandom } from '../random/seeded-random.ts'

/** A draw whose logarithm is normal: half of them lie below the median, few lie far above it. */
export function drawLogNormal(random: SeededRandom, median: number, sigma: number): number {
  return median * Math.exp(sigma * random.normal())
}

/** How often something happens that happens `mean` times on average; above 30 by the normal approximation. */
export function drawPoisson(random: SeededRandom, mean: number): number {
  if (mean <= 0) return 0
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()))
  const least = Math.exp(-mean)
  let count = 0
  for (let product = random.next(); product > least; product *= random.next()) count++
  return count
}

/**
 * Draws items as often as their weights say. Building it costs one pass, each draw a binary search.
 * @returns null when no item has any weight
 */
export function createPicker<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
): ((random: SeededRandom) => T) | null {
  const sums = new Float64Array(items.length)
  let total = 0
  for (const [index, item] of items.entries()) {
    total += Math.max(0, weightOf(item))
    sums[index] = total
  }
  if (total <= 0) return null
  return (random) => {
    const sought = random.next() * total
    let low = 0
    let high = items.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > sought) high = middle
      else low = middle + 1
    }
    return items[low] as T
  }
}

/** One of a few items by their weights, without building anything. */
export function pickWeighted<T>(random: SeededRandom, items: readonly (readonly [T, number])[]): T {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0)
  let rest = random.next() * total
  for (const [item, weight] of items) {
    rest -= weight
    if (rest < 0) return item
  }
  const last = items.at(-1)
  if (last === undefined) throw new RangeError('There is nothing to pick from.')
  return last[0]
}

const offsetBasis = 2_166_136_261
const prime = 16_777_619

/** The seed of one part of a world, so that a change to one part leaves the draws of the others alone (FNV-1a). */
export function seedOf(seed: number, part: string): number {
  let hash = (offsetBasis ^ seed) >>> 0
  for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), prime) >>> 0
  return hash
}
