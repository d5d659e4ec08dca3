/**
 * A value with no more digits than its interval allows: wider than 10, and it is rounded to 5.
 * @example shownValue(72, [66, 81]) // 70
 * @example shownValue(72, [70, 75]) // 72
 */
export function shownValue(value: number, interval: readonly [number, number] | null): number {
  const isWide = interval !== null && interval[1] - interval[0] > 10
  return isWide ? Math.round(value / 5) * 5 : Math.round(value)
}
