import { isSuppressedAccount, nobodyErased } from '@relais/core/erasure/erased-person'
import { redactAside, redactPost } from '@relais/core/erasure/redact-record'
import type { AccountProfile } from '@relais/core/record/account-record'
import type { Mapping } from '@relais/core/record/mapping'
import { createPostCheck } from '@relais/core/record/post-record'
import type { Rejection } from '@relais/core/record/rejection'
import { createAccountNamer } from './account-names.ts'
import { createAccountStore } from './account-store.ts'
import { addCounts, noRows } from './import-counts.ts'
import type { BatchImporter, BatchResult, ImportTarget, RejectedRow } from './import-step.ts'
import { type NamedUnderstanding, nameEdges } from './name-edges.ts'
import { createSourceNoter } from './note-sources.ts'
import { createPostReader, type ReadPost } from './read-post.ts'
import type { ReadRow } from './read-rows.ts'
import { removeOldVersions } from './remove-old-versions.ts'
import { createRowIntake } from './row-intake.ts'
import {
  countRows,
  needsSnapshotLookUp,
  needsUnderstanding,
  newSnapshots,
  type SortedPost,
  sortPosts,
} from './sort-posts.ts'
import { lookUpPosts, type StoredPost } from './stored-posts.ts'
import { lookUpSnapshots } from './stored-snapshots.ts'
import type { PostToUnderstand } from './understand-posts.ts'
import { createUnderstandingThread } from './understanding-thread.ts'
import { writePosts } from './write-posts.ts'

/** Of the row, only what a late rejection needs: its fields would double the memory of a batch. */
interface TakenPost {
  readonly row: RejectedRow['row']
  readonly post: ReadPost
}

const erased: Rejection = { reason: 'erased_person', field: 'author', value: null }

function saysAnything(profile: AccountProfile): boolean {
  return Object.values(profile).some((value) => value !== null)
}

/** Posts whose id another post already has, in the corpus or in this batch, are left out: one in 10^19 pairs. */
function splitCollisions(batch: readonly TakenPost[], stored: ReadonlyMap<string, StoredPost>) {
  const owners = new Map<string, string>()
  const posts: ReadPost[] = []
  const collided: RejectedRow[] = []
  for (const { row, post } of batch) {
    const owner = stored.get(post.id)?.nativeId ?? owners.get(post.id) ?? post.nativeId
    owners.set(post.id, owner)
    if (owner === post.nativeId) posts.push(post)
    else collided.push({ row, rejection: { reason: 'id_collision', field: 'id', value: post.nativeId } })
  }
  return { posts, collided }
}

function toUnderstand({ current, placement }: SortedPost): PostToUnderstand {
  const { platform, title, text, lang, hashtags, mentions, links, replyTo, quoteOf } = current.record
  const isWritten = placement.verdict === 'new' || placement.verdict === 'edited'
  return {
    platform,
    title,
    text,
    lang,
    hashtags,
    mentions,
    links,
    replyTo,
    quoteOf,
    kind: current.kind,
    isWritten,
  }
}

/** Brings posts in: map, check, look up, sort, understand what is new, write, remove old versions. */
export function createPostImporter(
  target: ImportTarget,
  mapping: Mapping | null,
  nowMs: () => number,
): BatchImporter {
  const { corpus, scope, isSuppressed } = target
  const intake = createRowIntake('posts', mapping, createPostCheck(nowMs))
  const name = createAccountNamer()
  const readPost = createPostReader(target.observedAtMs, name)
  const accounts = createAccountStore(target)
  const understanding = createUnderstandingThread()
  const noteSources = createSourceNoter(target)
  let taken: TakenPost[] = []
  let idsBefore: ReadonlySet<string> = new Set()

  function take(row: ReadRow): void {
    const mapped = intake.take(row)
    if (mapped === null) return
    const { record, aside } = mapped
    if (isSuppressedAccount(isSuppressed, record.platform, record.author, record.authorProfile?.id)) {
      intake.reject(row, erased)
      return
    }
    const post =
      isSuppressed === nobodyErased
        ? readPost(record, aside)
        : readPost(redactPost(record, isSuppressed), redactAside(aside, record.platform, isSuppressed))
    taken.push({ row: { line: row.line, text: row.text }, post })
  }

  function tellAccounts(posts: readonly ReadPost[], understood: Iterable<NamedUnderstanding>): void {
    for (const { author, record, observedAtMs, isDated } of posts) {
      const profile = record.authorProfile
      if (profile !== null && saysAnything(profile)) accounts.tell(author, { observedAtMs, isDated, profile })
      else accounts.tell(author)
    }
    for (const { edges } of understood) for (const { account } of edges) accounts.tell(account)
  }

  async function understand(posts: readonly SortedPost[]) {
    const batch = await understanding.understand(posts.map(toUnderstand))
    const named = batch.posts.map((post, index) =>
      nameEdges(post, name, posts[index]?.current.record.ids ?? null),
    )
    const understood = new Map<SortedPost, NamedUnderstanding>()
    for (const [index, post] of posts.entries()) understood.set(post, named[index] as NamedUnderstanding)
    return { understood, words: batch.words }
  }

  /**
   * Understanding begins while the batch before is still being written; posts that both batches tell of wait, because
   * what becomes of them depends on what was written.
   */
  async function store(before: Promise<unknown>): Promise<BatchResult> {
    const batch = taken
    taken = []
    const { rejected: refused, read } = intake.drain()
    const ids = [...new Set(batch.map(({ post }) => post.id))]
    const isShared = ids.some((id) => idsBefore.has(id))
    idsBefore = new Set(ids)
    if (isShared) await before
    const stored = await lookUpPosts(corpus, scope, ids)
    const { posts, collided } = splitCollisions(batch, stored)
    const rejected = [...refused, ...collided]
    const sorted = sortPosts(posts, stored)
    const { understood, words } = await understand(sorted.filter(needsUnderstanding))
    await before
    const onRecord = await lookUpSnapshots(
      corpus,
      'post_snapshot',
      scope,
      sorted
        .filter(needsSnapshotLookUp)
        .map(({ current }) => ({ account: current.author.id, owner: current.id })),
    )
    const snapshots = sorted.map((post) => newSnapshots(post, onRecord))
    tellAccounts(posts, understood.values())
    await Promise.all([accounts.store(), corpus.insertLines('word_form', words)])
    await writePosts(target, sorted, understood, snapshots.flat())
    await removeOldVersions(target, sorted, understood)
    await noteSources(sorted)
    const counts = sorted.reduce(
      (sum, post, index) => addCounts(sum, countRows(post, snapshots[index] ?? [])),
      { ...noRows, read, rejected: rejected.length },
    )
    return { counts, rejected }
  }

  return {
    take,
    store,
    close: () => understanding.close(),
    get size() {
      return intake.size
    },
  }
}
