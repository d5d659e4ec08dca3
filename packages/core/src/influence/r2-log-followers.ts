/** Known follower counts below which nothing is said. */
export const fewestKnownFollowers = 30

/**
 * How much of an order follower counts alone would explain: squared correlation of the place in the order with
 * ln(1 + followers). Klout's was 0.95.
 * @param followersInOrder best first; null = unknown
 * @returns 0 to 1; null under 30 known counts, or when all are equal
 * Method: docs/methods/follower-share.md
 */
export function computeR2LogFollowers(followersInOrder: readonly (number | null)[]): number | null {
  const known = followersInOrder.flatMap((followers) => (followers === null ? [] : [Math.log1p(followers)]))
  if (known.length < fewestKnownFollowers) return null
  const meanPlace = (known.length - 1) / 2
  const meanLog = known.reduce((sum, log) => sum + log, 0) / known.length
  let together = 0
  let places = 0
  let logs = 0
  for (const [place, log] of known.entries()) {
    together += (place - meanPlace) * (log - meanLog)
    places += (place - meanPlace) ** 2
    logs += (log - meanLog) ** 2
  }
  return logs < 1e-12 ? null : Math.min(1, together ** 2 / (places * logs))
}
