import { countRange } from '../influence/measurement.ts'
import { chanceOfHits } from './chance-of-hits.ts'
import { slotSeconds } from './speaking-rhythm.ts'

/** How often one person spoke within some days after another, beside what chance would give. */
export interface TakeUp {
  /** Occasions: times the first one spoke, none inside the window of another, in months in which the second spoke at all. */
  readonly occasions: number
  /** Of them, those after which the second spoke within the window. */
  readonly followed: number
  /** How many of them chance would give. */
  readonly expected: number
  /** `followed / expected`: 1 is chance. */
  readonly lift: number
  /** The middle 90 % of what the lift could have been. */
  readonly low: number
  readonly high: number
  /** Chance of at least so many by chance alone, one-sided. */
  readonly chance: number
  /** Seconds from the first one's word to the second's, the middle of those followed. */
  readonly medianDelay: number
  /** The first time it happened, seconds since 1970; null when it never did. */
  readonly first: { readonly spokeAt: number; readonly followedAt: number } | null
}

/** Fewer occasions say nothing. */
export const fewestOccasions = 5
/** Who follows less often is not looked at further: it would be chance at any rate. */
export const fewestFollowed = 3

/** The first instant after `from`, or infinity. */
function firstAfter(at: ArrayLike<number>, from: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) <= from) low = middle + 1
    else high = middle
  }
  return low < at.length ? (at[low] as number) : Number.POSITIVE_INFINITY
}

/** Chance that the second one speaks in (from, from + seconds]. */
function chanceInWindow(chance: Float64Array, start: number, from: number, seconds: number): number {
  const first = (from - start) / slotSeconds
  const last = Math.min(first + seconds / slotSeconds, chance.length)
  let none = 1
  for (let slot = Math.floor(first); slot < last; slot++) {
    const covered = Math.min(slot + 1, last) - Math.max(slot, first)
    none *= 1 - (chance[slot] as number) * covered
  }
  return 1 - none
}

/**
 * Does B speak within some days after A more often than chance? Counted by occasions: A's posts, leaving out those that
 * fall into the window of an earlier one, so that no word of B counts twice.
 * @param leaderAt when A spoke, seconds since 1970, ascending
 * @param followerAt when B spoke, ascending
 * @param rhythm of B: `speakingRhythm`
 * @param period seconds since 1970; `start` is that of the rhythm
 * @returns null under five occasions
 * Method: docs/methods/who-moves-whom.md
 */
export function measureTakeUp(
  leaderAt: ArrayLike<number>,
  followerAt: ArrayLike<number>,
  rhythm: Float64Array,
  period: { readonly start: number; readonly end: number },
  windowSeconds: number,
): TakeUp | null {
  const chances: number[] = []
  const delays: number[] = []
  let expected = 0
  let first: TakeUp['first'] = null
  let free = Number.NEGATIVE_INFINITY
  for (let index = 0; index < leaderAt.length; index++) {
    const at = leaderAt[index] as number
    if (at < free || at < period.start || at + windowSeconds > period.end) continue
    free = at + windowSeconds
    const chance = chanceInWindow(rhythm, period.start, at, windowSeconds)
    if (chance === 0) continue
    chances.push(chance)
    expected += chance
    const answer = firstAfter(followerAt, at)
    if (answer > at + windowSeconds) continue
    delays.push(answer - at)
    first ??= { spokeAt: at, followedAt: answer }
  }
  if (chances.length < fewestOccasions) return null
  const followed = delays.length
  const range = countRange(followed)
  const most = chances.length / expected
  return {
    occasions: chances.length,
    followed,
    expected,
    lift: followed / expected,
    low: range.low / expected,
    high: Math.min(most, range.high / expected),
    chance: followed < fewestFollowed ? 1 : chanceOfHits(chances, followed),
    medianDelay: delays.toSorted((a, b) => a - b)[followed >> 1] ?? 0,
    first,
  }
}
