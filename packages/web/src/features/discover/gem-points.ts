/** Somebody in the picture of gems. */
export interface GemPoint {
  /** In the columns. */
  readonly place: number
  /** Null: unknown, drawn in a gutter of its own. */
  readonly followers: number | null
  /** Engagement against what platform, kind and age predict, in ln units: 0 = as expected, 0.69 = twice as much. */
  readonly response: number
}

export interface GemScale {
  /** From 0 (left) to 1 (right); null for an audience of unknown size. */
  xOf(followers: number | null): number | null
  /** From 0 (top) to 1 (bottom). */
  yOf(response: number): number
  readonly followerTicks: readonly number[]
  /** As times of what is expected: 0.5, 1, 2, ... */
  readonly responseTicks: readonly number[]
}

/** Fewer people than this say nothing as a picture. */
export const fewestPoints = 3

const log = (followers: number) => Math.log10(1 + followers)

/** Whole powers of ten inside a range of logarithms. */
function powersOfTen(low: number, high: number): number[] {
  const powers: number[] = []
  for (let power = Math.ceil(low); power <= Math.floor(high); power++) powers.push(10 ** power)
  return powers
}

/**
 * Scales that hold every point: audience by its logarithm, response the same up and down, so that the line "as
 * expected" lies in the middle.
 */
export function gemScale(points: readonly GemPoint[]): GemScale {
  const logs = points.flatMap(({ followers }) => (followers === null ? [] : [log(followers)]))
  const low = logs.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const high = logs.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  const width = Math.max(1e-9, high - low)
  const furthest = points.reduce((most, { response }) => Math.max(most, Math.abs(response)), Math.LN2)
  const reach = furthest * 1.08
  const doublings = Math.floor(reach / Math.LN2)
  const step = Math.max(1, Math.ceil(doublings / 3))
  const responseTicks: number[] = []
  for (let power = -Math.floor(doublings / step) * step; power <= doublings; power += step)
    responseTicks.push(2 ** power)
  return {
    xOf: (followers) => (followers === null ? null : high > low ? (log(followers) - low) / width : 0.5),
    yOf: (response) => 0.5 - response / (2 * reach),
    followerTicks: logs.length === 0 ? [] : powersOfTen(low, high),
    responseTicks,
  }
}

/** Who is answered most against expectation, the most first; equal ones by their place. */
export function pickGems(points: readonly GemPoint[], limit: number): GemPoint[] {
  return points
    .filter(({ response }) => response > 0)
    .toSorted((a, b) => b.response - a.response || a.place - b.place)
    .slice(0, limit)
}
