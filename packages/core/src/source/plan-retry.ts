import type { Random } from '../shared/seeded-random.ts'

const firstWaitMs = 30_000
const longestWaitMs = 3_600_000
/** After so many tries a run is given up: about five hours after it first failed. */
export const mostTries = 12

/**
 * When something that failed in passing is tried again: after half a minute, then twice as long each time up to an
 * hour, each wait drawn between half of that and all of it, so that what failed together does not come back together.
 * Never before an instant that the server named.
 * @param tries how often it has been tried, from 1
 * @param notBeforeMs what the server said; null when it said nothing
 * @returns milliseconds since 1970; null when it is given up
 */
export function planRetry(
  tries: number,
  nowMs: number,
  notBeforeMs: number | null,
  random: Random,
): number | null {
  if (tries >= mostTries) return null
  const wait = Math.min(firstWaitMs * 2 ** (tries - 1), longestWaitMs)
  const jittered = nowMs + wait * (0.5 + random() / 2)
  return Math.max(jittered, notBeforeMs ?? 0)
}
