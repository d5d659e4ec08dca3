/** A number of people, and the 90 % interval of it; both ends are the number itself when it was counted and not estimated. */
export interface Estimate {
  readonly people: number
  readonly low: number
  readonly high: number
  readonly isExact: boolean
}

const z90 = 1.6449

/**
 * How many people two audiences share, from a sample of the smaller: of `sampled` of its `size` people `common` are in the
 * other. The interval is Wilson's, narrowed by how much of the audience was sampled and widened by half a person at each
 * end, because people are whole.
 * @example estimateCommon(10_000, 1_024, 256) // { people: 2_500, low: 2_296, high: 2_715, isExact: false }
 */
export function estimateCommon(size: number, sampled: number, common: number): Estimate {
  if (sampled >= size) return { people: common, low: common, high: common, isExact: true }
  if (sampled === 0) return { people: 0, low: 0, high: size, isExact: false }
  const z = z90 * Math.sqrt(1 - sampled / size)
  const seenOutside = sampled - common
  return {
    people: (size * common) / sampled,
    // Whom the sample has not seen on one side may be nobody at all.
    low: common === 0 ? 0 : Math.max(common, size * wilson(common - 0.5, sampled, -z)),
    high: seenOutside === 0 ? size : Math.min(size - seenOutside, size * wilson(common + 0.5, sampled, z)),
    isExact: false,
  }
}

/** One end of the interval of a share: the lower for a negative z. */
function wilson(hits: number, of: number, z: number): number {
  const share = hits / of
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return (share + (z * z) / (2 * of) + spread) / (1 + (z * z) / of)
}
