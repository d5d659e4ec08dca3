import type { Counts } from '@relais/core/record/counts'
import { hasCounts, isSameCounts, largerCounts } from '@relais/core/record/counts'
import { type Placement, placeObservations } from '@relais/core/record/place-observations'
import type { ReadPost } from './read-post.ts'
import type { StoredPost } from './stored-posts.ts'
import { type StoredSnapshots, snapshotKey } from './stored-snapshots.ts'

/** All that a batch tells of one post, beside what is stored of it, and what becomes of it. */
export interface SortedPost {
  readonly told: readonly ReadPost[]
  readonly stored: StoredPost | null
  readonly placement: Placement
  /** The telling whose content stands when the post is written. */
  readonly current: ReadPost
}

/** Sorts a batch by post into new, edited, newer, corrected and unchanged. */
export function sortPosts(posts: Iterable<ReadPost>, stored: ReadonlyMap<string, StoredPost>): SortedPost[] {
  const byId = new Map<string, [ReadPost, ...ReadPost[]]>()
  for (const post of posts) {
    const told = byId.get(post.id)
    if (told) told.push(post)
    else byId.set(post.id, [post])
  }
  return [...byId].map(([id, told]) => {
    const before = stored.get(id) ?? null
    const placement = placeObservations(before, told)
    return { told, stored: before, placement, current: told[placement.current] ?? told[0] }
  })
}

export interface NewSnapshot {
  readonly post: ReadPost
  readonly observedAtMs: number
  readonly counts: Counts
}

/** Whether a post must be understood: it is written, or what is left of an earlier version of it must go. */
export function needsUnderstanding({ stored, placement }: SortedPost): boolean {
  return placement.verdict !== 'unchanged' || stored?.hasStaleVersions === true
}

/** Whether an instant of a post must be looked up: the post is stored, and the instant is not the stored one. */
export function needsSnapshotLookUp({ stored, placement }: SortedPost): boolean {
  return stored !== null && placement.snapshots.some(({ observedAtMs }) => observedAtMs < stored.observedAtMs)
}

/** The snapshots of a post that the corpus lacks, or has with smaller counts. */
export function newSnapshots(sorted: SortedPost, onRecord: StoredSnapshots<Counts>): NewSnapshot[] {
  const { stored, placement, current } = sorted
  return placement.snapshots.flatMap(({ observedAtMs, counts }) => {
    const isStoredInstant = stored?.observedAtMs === observedAtMs
    if (isStoredInstant && placement.verdict === 'unchanged') return []
    if (
      !current.isDated &&
      placement.verdict === 'unchanged' &&
      stored !== null &&
      observedAtMs > stored.observedAtMs
    ) {
      return []
    }
    const known = isStoredInstant ? stored.counts : onRecord.get(snapshotKey(current.id, observedAtMs))
    const merged = known ? largerCounts(known, counts) : counts
    if (known && isSameCounts(known, merged)) return []
    return hasCounts(merged) ? [{ post: current, observedAtMs, counts: merged }] : []
  })
}

/** How the rows of one post are counted: one for its post row when that is written, one for each further instant. */
export function countRows({ told, placement }: SortedPost, snapshots: readonly NewSnapshot[]) {
  const stored = placement.verdict === 'new' ? 1 : 0
  const updated = placement.verdict === 'edited' ? 1 : 0
  const further =
    stored + updated > 0
      ? snapshots.filter(({ observedAtMs }) => observedAtMs !== placement.observedAtMs).length
      : snapshots.length
  return { stored, updated, snapshots: further, duplicate: told.length - stored - updated - further }
}
