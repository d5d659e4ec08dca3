export interface DayBin {
  /** Days since the beginning of the period, [from, to). */
  readonly from: number
  readonly to: number
  readonly posts: number
}

const mostBins = 60

/** Days put together so that at most sixty bars stand side by side: days, weeks, or as many weeks as it takes. */
export function binDays(postsByDay: readonly number[]): DayBin[] {
  const days = postsByDay.length
  const length = days <= mostBins ? 1 : 7 * Math.ceil(days / mostBins / 7)
  return Array.from({ length: Math.ceil(days / length) }, (_, index) => {
    const [from, to] = [index * length, Math.min(days, (index + 1) * length)]
    return { from, to, posts: postsByDay.slice(from, to).reduce((sum, posts) => sum + posts, 0) }
  })
}

/** The day so many days after another. @example dayAfter('2026-01-30', 3) // '2026-02-02' */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
