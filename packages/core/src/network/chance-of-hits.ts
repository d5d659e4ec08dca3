/**
 * Chance of at least `hits` successes in independent tries that each succeed with a chance of their own.
 * @param chances of the tries, 0 to 1
 * @returns 0 to 1; 1 for no hits
 * @example chanceOfHits([0.5, 0.5], 2) // 0.25
 */
export function chanceOfHits(chances: ArrayLike<number>, hits: number): number {
  if (hits <= 0) return 1
  if (hits > chances.length) return 0
  // exactly[k]: chance of k hits so far; the last holds `hits` or more.
  const exactly = new Float64Array(hits + 1)
  exactly[0] = 1
  for (let index = 0; index < chances.length; index++) {
    const chance = chances[index] as number
    exactly[hits] = (exactly[hits] as number) + (exactly[hits - 1] as number) * chance
    for (let k = hits - 1; k > 0; k--)
      exactly[k] = (exactly[k] as number) * (1 - chance) + (exactly[k - 1] as number) * chance
    exactly[0] = (exactly[0] as number) * (1 - chance)
  }
  return Math.min(1, exactly[hits] as number)
}
