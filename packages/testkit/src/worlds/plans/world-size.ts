import type { WorldSize } from '../world-plan.ts'

/** What every shipped world holds. */
export const shippedSize: WorldSize = {
  creators: 300,
  readers: 3_800,
  posts: 40_000,
  interactions: 120_000,
}
