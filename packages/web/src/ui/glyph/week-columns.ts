export interface Week {
  readonly from: string
  readonly posts: number
  readonly citedBy: number
}

export interface WeekColumn {
  readonly from: string
  readonly x: number
  /** Own posts grow up from the middle line, people citing them down. */
  readonly up: number
  readonly down: number
}

/**
 * Columns for weeks, each half scaled by its own largest week, because posts and people are counted in different units.
 * A week with anything in it keeps a mark of at least one pixel.
 */
export function weekColumns(weeks: readonly Week[], half: number, step: number): WeekColumn[] {
  const most = {
    posts: Math.max(1, ...weeks.map((w) => w.posts)),
    citedBy: Math.max(1, ...weeks.map((w) => w.citedBy)),
  }
  const height = (count: number, largest: number) => (count === 0 ? 0 : Math.max(1, (count / largest) * half))
  return weeks.map((week, index) => ({
    from: week.from,
    x: index * step,
    up: height(week.posts, most.posts),
    down: height(week.citedBy, most.citedBy),
  }))
}
