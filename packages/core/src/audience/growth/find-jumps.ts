import { type Counted, dayMs, knownSeries, medianOf } from './counted.ts'

export interface Jump {
  /** Last count before, and first count after it. */
  readonly fromMs: number
  readonly toMs: number
  readonly before: number
  readonly after: number
  /** Followers more than the account's usual pace would have brought. */
  readonly excess: number
}

export interface JumpOptions {
  /** How many times the account's usual unevenness counts as a jump. */
  readonly steps: number
}

/** Chosen on one half of real curves for fewer than one jump in five account-years: docs/methods/growth.md. */
export const usualJumps: JumpOptions = { steps: 12 }

const windowDays = 365
const fewestAround = 8
const leastShare = 0.05
const leastFollowers = 100
/** Below this unevenness (log followers a root day) a curve is smooth by rounding, not by nature. */
const leastUnevenness = 0.0006

/**
 * Times in which an account won followers far faster than it usually does. Each stretch between two counts is compared
 * with the others within a year of it, on a logarithm, so that an account of any size is measured by its own pace; a
 * stretch that is not also 5 % and 100 followers is none. Stretches that follow each other are one jump.
 * Method: docs/methods/growth.md
 * @returns the oldest first; none where fewer than 9 counts lie around
 */
export function findJumps(counts: readonly Counted[], { steps }: JumpOptions = usualJumps): Jump[] {
  const series = knownSeries(counts, 'followers').filter(({ count }) => count > 0)
  const stretches = series.slice(1).map((after, i) => {
    const before = series[i] as (typeof series)[number]
    const days = (after.atMs - before.atMs) / dayMs
    return { before, after, days, rate: Math.log(after.count / before.count) / days }
  })
  const jumps: Jump[] = []
  for (const [place, { before, after, days, rate }] of stretches.entries()) {
    const around = stretches.filter(
      (other, at) => at !== place && Math.abs(other.after.atMs - after.atMs) <= windowDays * dayMs,
    )
    if (around.length < fewestAround) continue
    const usual = medianOf(around.map((other) => other.rate))
    const unevenness =
      1.4826 * medianOf(around.map((other) => Math.abs(other.rate - usual) * Math.sqrt(other.days)))
    const excess = after.count - before.count * Math.exp(usual * days)
    const isFar = (rate - usual) * Math.sqrt(days) > steps * Math.max(leastUnevenness, unevenness)
    if (!isFar || excess < Math.max(leastFollowers, leastShare * before.count)) continue
    const last = jumps.at(-1)
    if (last !== undefined && last.toMs === before.atMs)
      jumps[jumps.length - 1] = {
        ...last,
        toMs: after.atMs,
        after: after.count,
        excess: last.excess + excess,
      }
    else
      jumps.push({ fromMs: before.atMs, toMs: after.atMs, before: before.count, after: after.count, excess })
  }
  return jumps.map((jump) => ({ ...jump, excess: Math.round(jump.excess) }))
}
