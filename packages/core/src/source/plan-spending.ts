import { type Activity, longestLookMs, lookInterval, type Rhythm } from './plan-look.ts'
import { snapshotAgesHours } from './plan-snapshots.ts'

const dayMs = 86_400_000

/** What a network asks for its answers, in its own unit. */
export interface Prices {
  /** One look at a target, when nothing is new. */
  readonly look: number
  /** Each further page of posts, and how many it holds. */
  readonly page: number
  readonly postsPerPage: number
  /** One batch of posts looked up again, and how many it holds; null when it cannot. */
  readonly refresh: { readonly cost: number; readonly posts: number } | null
  /** What it gives a day; null when only the pace is limited. */
  readonly perDay: number | null
  /** Once a day for an account that the workspace acts for: what the network itself counts of its followers. */
  readonly counted?: number
}

export interface Spending {
  /** Looks at targets a day. */
  readonly looksPerDay: number
  /** New posts a day to be expected; null when nobody knows for any target. */
  readonly postsPerDay: number | null
  /** Posts looked up again, a day. */
  readonly snapshotsPerDay: number
  /** In the network's unit. */
  readonly costPerDay: number
  /** Once, for what lies between "how far back" and now. */
  readonly costOfCatchingUp: number
  /** Share of what the network gives a day, 0 to 1 and above; null when it only limits the pace. */
  readonly shareOfDay: number | null
  /** By what all waits are stretched, so that a day's looks fit into a day's quota; 1 = not at all. */
  readonly stretch: number
}

/** Of somebody of whom nothing is known. */
const unknownPostsPerDay = 1
/** What a plan may use of a day's quota: the rest is for previews, for looks that are asked for, and for retries. */
const mostOfQuota = 0.8

/**
 * What following costs, before it is spent: looks by need, further pages where more is posted than a page holds, and
 * snapshots of young posts. When that is more than the network gives, waits are stretched until it fits.
 * @param targets what is known of each
 * @param alreadySpent by other sources with the same quota, a day
 * @param counted targets of which the network is also asked once a day what it counts of their followers
 */
export function planSpending(
  targets: readonly Activity[],
  prices: Prices,
  {
    rhythm,
    daysBack,
    nowMs,
    alreadySpent = 0,
    counted = 0,
  }: {
    readonly rhythm: Rhythm
    readonly daysBack: number
    readonly nowMs: number
    readonly alreadySpent?: number
    readonly counted?: number
  },
): Spending {
  let looksPerDay = 0
  let known = 0
  let furtherPages = 0
  let catchingUp = 0
  let snapshotsPerDay = 0
  let posts = 0
  for (const target of targets) {
    const looks = dayMs / Math.min(lookInterval(rhythm, target, nowMs), longestLookMs)
    const perDay = target.postsPerDay ?? unknownPostsPerDay
    if (target.postsPerDay !== null) known++
    posts += perDay
    looksPerDay += looks
    furtherPages += looks * Math.max(0, Math.ceil(perDay / looks / prices.postsPerPage) - 1)
    catchingUp +=
      prices.look + prices.page * Math.max(0, Math.ceil((perDay * daysBack) / prices.postsPerPage) - 1)
    if (prices.refresh !== null) snapshotsPerDay += perDay * snapshotAgesHours.length
  }
  const refreshes =
    prices.refresh === null ? 0 : (snapshotsPerDay / prices.refresh.posts) * prices.refresh.cost
  const counts = counted * (prices.counted ?? 0)
  const wanted = looksPerDay * prices.look + furtherPages * prices.page + refreshes + counts
  const room =
    prices.perDay === null ? null : Math.max(prices.perDay * mostOfQuota - alreadySpent, prices.look)
  const stretch = room === null ? 1 : Math.max(1, wanted / room)
  return {
    looksPerDay: looksPerDay / stretch,
    postsPerDay: known > 0 ? posts : null,
    snapshotsPerDay: snapshotsPerDay / stretch,
    costPerDay: wanted / stretch,
    costOfCatchingUp: catchingUp + counts,
    shareOfDay: prices.perDay === null ? null : wanted / stretch / prices.perDay,
    stretch,
  }
}
