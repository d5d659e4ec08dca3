/**
 * Which of many tests stand when at most a share of those that stand may be chance (Benjamini and Hochberg 1995).
 * @param chances p-values, 0 to 1, in any order
 * @param share of false discoveries that is put up with, such as 0.1
 * @returns for each test whether it stands
 * @example controlDiscoveries([0.001, 0.2, 0.04], 0.1) // [true, false, true]
 */
export function controlDiscoveries(chances: ArrayLike<number>, share: number): boolean[] {
  const order = Array.from({ length: chances.length }, (_, index) => index).sort(
    (a, b) => (chances[a] as number) - (chances[b] as number),
  )
  let standing = 0
  for (const [place, index] of order.entries())
    if ((chances[index] as number) <= ((place + 1) / order.length) * share) standing = place + 1
  const stands = new Array<boolean>(chances.length).fill(false)
  for (const index of order.slice(0, standing)) stands[index] = true
  return stands
}
