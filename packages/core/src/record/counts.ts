export const countNames = ['likes', 'comments', 'reshares', 'quotes', 'views'] as const
export type CountName = (typeof countNames)[number]

/** Counts of a post as seen at one instant; null is unknown. */
export type Counts = Readonly<Record<CountName, number | null>>

export const noCounts: Counts = { likes: null, comments: null, reshares: null, quotes: null, views: null }

function combine(
  one: Counts,
  other: Counts,
  choose: (a: number | null, b: number | null) => number | null,
): Counts {
  return {
    likes: choose(one.likes, other.likes),
    comments: choose(one.comments, other.comments),
    reshares: choose(one.reshares, other.reshares),
    quotes: choose(one.quotes, other.quotes),
    views: choose(one.views, other.views),
  }
}

/** Two tellings of one instant: the larger count stands, whichever came first. */
export function largerCounts(one: Counts, other: Counts): Counts {
  return combine(one, other, (a, b) => (a === null ? b : b === null ? a : Math.max(a, b)))
}

/** The newer telling, and what only the older one knows. */
export function newerCounts(newer: Counts, older: Counts): Counts {
  return combine(newer, older, (a, b) => a ?? b)
}

export function isSameCounts(one: Counts, other: Counts): boolean {
  return countNames.every((name) => one[name] === other[name])
}

export function hasCounts(counts: Counts): boolean {
  return countNames.some((name) => counts[name] !== null)
}
