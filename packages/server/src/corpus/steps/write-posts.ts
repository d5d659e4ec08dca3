import { understandingVersion } from '@relais/core/text/understand-post'
import type { ImportTarget } from './import-step.ts'
import { interactionRows } from './interaction-rows.ts'
import type { NewSnapshot, SortedPost } from './sort-posts.ts'
import { withoutKnown, writeInteractions } from './write-interactions.ts'

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
    terms: post.words.terms,
    targets: post.targets.map(({ account }) => account.id),
    target_kinds: post.targets.map(({ kind }) => kind),
    ...placement.counts,
    content_hash: post.contentHash,
    disclosure: post.words.disclosure,
    codes: post.words.codes,
    is_question: post.words.isQuestion,
    understanding: understandingVersion,
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
  target: ImportTarget,
  sorted: readonly SortedPost[],
  snapshots: readonly NewSnapshot[],
): Promise<void> {
  const { corpus } = target
  const added = sorted.filter(({ placement }) => placement.verdict === 'new')
  const edited = sorted.filter(({ placement }) => placement.verdict === 'edited')
  const edges = (posts: readonly SortedPost[]) => posts.flatMap(({ current }) => interactionRows(current))
  const interactions = [...edges(added), ...(await withoutKnown(target, edges(edited)))]
  await Promise.all([
    corpus.insert('post_text', [...added, ...edited].map(textRow)),
    corpus.insert('post_snapshot', snapshots.map(snapshotRow)),
    writeInteractions(target, interactions),
  ])
  await corpus.insert(
    'post',
    sorted.filter(({ placement }) => placement.verdict !== 'unchanged').map(postRow),
  )
}
