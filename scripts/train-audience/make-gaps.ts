import { seededRandom } from '@relais/core/shared/seeded-random'
import type { LabelledRow } from './fit-additive.ts'

/** What is unknown together: a count that nobody tells takes its ratios with it. */
const gaps: readonly (readonly string[])[] = [
  ['followers', 'followingPerFollower'],
  ['following', 'followingPerFollower', 'postsPerFollowed'],
  ['posts', 'postsPerFollowed', 'postsPerDay', 'likesGivenPerPost'],
  ['hasAvatar'],
  ['isPrivate'],
  ['handleLength', 'handleDigits', 'endsInDigit'],
  ['ageDays', 'postsPerDay', 'listedPerDay'],
  ['likesGiven', 'likesGivenPerPost'],
  ['listedPerDay'],
]
const copies = 8

/** Copies of rows in which things are unknown at random: many rarely, some often, and all in some. */
export function withGaps(rows: readonly LabelledRow[], seed: number): LabelledRow[] {
  const random = seededRandom(seed)
  return rows.flatMap(({ features, label }) =>
    Array.from({ length: copies }, (_, copy) => {
      const often = copy === 0 ? 1 : random()
      const missing = new Set(gaps.filter(() => random() < often).flat())
      const known = Object.entries(features).map(([name, value]) => [
        name,
        missing.has(name) ? Number.NaN : value,
      ])
      return { label, features: Object.fromEntries(known) as Record<string, number> }
    }),
  )
}
