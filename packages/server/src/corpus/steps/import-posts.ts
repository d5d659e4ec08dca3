import { nobodyErased } from '@relais/core/erasure/erased-person'
import { redactAside, redactPost } from '@relais/core/erasure/redact-record'
import type { AccountProfile } from '@relais/core/record/account-record'
import { handleKey } from '@relais/core/record/ids'
import type { Mapping } from '@relais/core/record/mapping'
import type { Placement } from '@relais/core/record/place-observations'
import { createPostCheck } from '@relais/core/record/post-record'
import type { Rejection } from '@relais/core/record/rejection'
import { createAccountStore } from './account-store.ts'
import { createWordCollector } from './collect-words.ts'
import { addCounts, noRows } from './import-counts.ts'
import type { BatchImporter, BatchResult, ImportTarget, RejectedRow } from './import-step.ts'
import type { ReadRow } from './read-rows.ts'
import { removeOldVersions } from './remove-old-versions.ts'
import { createRowIntake } from './row-intake.ts'
import { countRows, needsSnapshotLookUp, newSnapshots, sortPosts } from './sort-posts.ts'
import { lookUpPosts, type StoredPost } from './stored-posts.ts'
import { lookUpSnapshots } from './stored-snapshots.ts'
import { createPostReader, type UnderstoodPost } from './understand-posts.ts'
import { writePosts } from './write-posts.ts'

/** Of the row, only what a late rejection needs: its fields would double the memory of a batch. */
interface TakenPost {
  readonly row: RejectedRow['row']
  readonly post: UnderstoodPost
}

const erased: Rejection = { reason: 'erased_person', field: 'author', value: null }

function saysAnything(profile: AccountProfile): boolean {
  return Object.values(profile).some((value) => value !== null)
}

/** Posts whose id another post already has, in the corpus or in this batch, are left out: one in 10^19 pairs. */
function splitCollisions(batch: readonly TakenPost[], stored: ReadonlyMap<string, StoredPost>) {
  const owners = new Map<string, string>()
  const posts: UnderstoodPost[] = []
  const collided: RejectedRow[] = []
  for (const { row, post } of batch) {
    const owner = stored.get(post.id)?.nativeId ?? owners.get(post.id) ?? post.nativeId
    owners.set(post.id, owner)
    if (owner === post.nativeId) posts.push(post)
    else collided.push({ row, rejection: { reason: 'id_collision', field: 'id', value: post.nativeId } })
  }
  return { posts, collided }
}

function isWritten({ verdict }: Placement): boolean {
  return verdict === 'new' || verdict === 'edited'
}

/** Brings posts in: map, check, understand, look up, sort, write, remove old versions. */
export function createPostImporter(
  target: ImportTarget,
  mapping: Mapping | null,
  nowMs: () => number,
): BatchImporter {
  const intake = createRowIntake('posts', mapping, createPostCheck(nowMs))
  const readPost = createPostReader(target)
  const accounts = createAccountStore(target)
  const words = createWordCollector()
  let taken: TakenPost[] = []

  function take(row: ReadRow): void {
    const mapped = intake.take(row)
    if (mapped === null) return
    const { record, aside } = mapped
    if (target.isSuppressed(record.platform, handleKey(record.platform, record.author))) {
      intake.reject(row, erased)
      return
    }
    const { isSuppressed } = target
    const post =
      isSuppressed === nobodyErased
        ? readPost(record, aside)
        : readPost(redactPost(record, isSuppressed), redactAside(aside, record.platform, isSuppressed))
    taken.push({ row: { line: row.line, text: row.text }, post })
  }

  function tellAccounts(posts: readonly UnderstoodPost[]): void {
    for (const { author, profile, targets, observedAtMs, isDated } of posts) {
      if (profile !== null && saysAnything(profile)) accounts.tell(author, { observedAtMs, isDated, profile })
      else accounts.tell(author)
      for (const { account } of targets) accounts.tell(account)
    }
  }

  async function store(): Promise<BatchResult> {
    const batch = taken
    taken = []
    const { rejected: refused, read } = intake.drain()
    const ids = [...new Set(batch.map(({ post }) => post.id))]
    const stored = await lookUpPosts(target.corpus, target.scope, ids)
    const { posts, collided } = splitCollisions(batch, stored)
    const rejected = [...refused, ...collided]
    const sorted = sortPosts(posts, stored)
    const onRecord = await lookUpSnapshots(
      target.corpus,
      'post_snapshot',
      target.scope,
      sorted
        .filter(needsSnapshotLookUp)
        .map(({ current }) => ({ account: current.author.id, owner: current.id })),
    )
    const snapshots = sorted.map((post) => newSnapshots(post, onRecord))
    tellAccounts(posts)
    for (const { current, placement } of sorted) if (isWritten(placement)) words.see(current)
    await Promise.all([accounts.store(), words.store(target.corpus)])
    await writePosts(target, sorted, snapshots.flat())
    await removeOldVersions(target, sorted)
    const counts = sorted.reduce(
      (sum, post, index) => addCounts(sum, countRows(post, snapshots[index] ?? [])),
      { ...noRows, read, rejected: rejected.length },
    )
    return { counts, rejected }
  }

  return {
    take,
    store,
    get size() {
      return intake.size
    },
  }
}
