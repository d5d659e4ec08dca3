import type { ImportTarget } from './import-step.ts'
import { interactionRows } from './interaction-rows.ts'
import type { NewSnapshot, SortedPost } from './sort-posts.ts'

const written = new Set(['new', 'edited', 'newer', 'corrected'])
const saysSomethingElse = new Set(['new', 'edited'])

const seconds = (ms: number) => Math.floor(ms / 1000)

function postRow({ current: post, placement }: SortedPost) {
  return {
    account: post.author.id,
    id: post.id,
    platform: post.author.platform,
    kind: post.kind,
    lang: post.lang,
    posted_at: seconds(post.postedAtMs),
    observed_at: new Date(placement.observedAtMs).toISOString(),
    terms: post.terms,
    targets: post.targets.map(({ account }) => account.id),
    target_kinds: post.targets.map(({ kind }) => kind),
    ...placement.counts,
    content_hash: post.contentHash,
  }
}

function textRow({ current: post, placement }: SortedPost) {
  return {
    account: post.author.id,
    id: post.id,
    native_id: post.nativeId,
    url: post.url,
    title: post.title,
    text: post.text,
    extra: post.extra,
    observed_at: new Date(placement.observedAtMs).toISOString(),
  }
}

function snapshotRow({ post, observedAtMs, counts }: NewSnapshot) {
  return {
    account: post.author.id,
    post: post.id,
    observed_at: new Date(observedAtMs).toISOString(),
    ...counts,
  }
}

/**
 * Writes what a batch changes. The post row goes last: it is what the next import looks up, so that an import that
 * was cut off before it does everything again.
 */
export async function writePosts(
  { corpus }: ImportTarget,
  sorted: readonly SortedPost[],
  snapshots: readonly NewSnapshot[],
): Promise<void> {
  const said = sorted.filter(({ placement }) => saysSomethingElse.has(placement.verdict))
  const interactions = said.flatMap(({ current }) => interactionRows(current))
  await Promise.all([
    corpus.insert('post_text', said.map(textRow)),
    corpus.insert('post_snapshot', snapshots.map(snapshotRow)),
    corpus.insert('interaction', interactions),
    corpus.insert('interaction_by_from', interactions),
  ])
  await corpus.insert('post', sorted.filter(({ placement }) => written.has(placement.verdict)).map(postRow))
}
