import type { Counts } from '@relais/core/record/counts'
import { hasCounts, isSameCounts, largerCounts } from '@relais/core/record/counts'
import { type Placement, placeObservations } from '@relais/core/record/place-observations'
import type { StoredPost } from './stored-posts.ts'
import { type StoredSnapshots, snapshotKey } from './stored-snapshots.ts'
import type { UnderstoodPost } from './understand-posts.ts'

/** All that a batch tells of one post, beside what is stored of it, and what becomes of it. */
export interface SortedPost {
  readonly told: readonly UnderstoodPost[]
  readonly stored: StoredPost | null
  readonly placement: Placement
  /** The telling whose content stands when the post is written. */
  readonly current: UnderstoodPost
}

/** Sorts a batch by post into new, edited, newer, corrected and unchanged. */
export function sortPosts(
  posts: Iterable<UnderstoodPost>,
  stored: ReadonlyMap<string, StoredPost>,
): SortedPost[] {
  const byId = new Map<string, [UnderstoodPost, ...UnderstoodPost[]]>()
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
  readonly post: UnderstoodPost
  readonly observedAtMs: number
  readonly counts: Counts
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
