export const sizeTiers = ['nano', 'micro', 'mid', 'macro', 'mega', 'unknown'] as const
export type SizeTier = (typeof sizeTiers)[number]

/** Followers from which the next tier begins, as the trade counts them. */
const beginnings = [
  [1_000_000, 'mega'],
  [500_000, 'macro'],
  [100_000, 'mid'],
  [10_000, 'micro'],
] as const

/**
 * The size of an audience by its usual name.
 * @param followers null: unknown, which is a tier of its own and not the smallest
 * @example sizeTierOf(6_200) // 'nano'
 */
export function sizeTierOf(followers: number | null): SizeTier {
  if (followers === null) return 'unknown'
  return beginnings.find(([least]) => followers >= least)?.[1] ?? 'nano'
}
