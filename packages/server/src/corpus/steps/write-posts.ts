import type { ImportTarget } from './import-step.ts'
import { interactionRows } from './interaction-rows.ts'
import type { NamedUnderstanding } from './name-edges.ts'
import type { NewSnapshot, SortedPost } from './sort-posts.ts'
import { withoutKnown, writeInteractions } from './write-interactions.ts'

const seconds = (ms: number) => Math.floor(ms / 1000)
const instant = (ms: number) => new Date(ms).toISOString()

/** What was understood of the posts that are written; of unchanged ones nothing is needed. */
export type UnderstoodPosts = ReadonlyMap<SortedPost, NamedUnderstanding>

function postLine({ current: post, placement }: SortedPost, { columns, edges }: NamedUnderstanding): string {
  const own = JSON.stringify({
    account: post.author.id,
    id: post.id,
    platform: post.author.platform,
    kind: post.kind,
    posted_at: seconds(post.postedAtMs),
    observed_at: instant(placement.observedAtMs),
    targets: edges.map(({ account }) => account.id),
    target_kinds: edges.map(({ kind }) => kind),
    ...placement.counts,
    content_hash: post.contentHash,
  })
  return `${own.slice(0, -1)},${columns}}`
}

function textLine({ current: post, placement }: SortedPost): string {
  const { record, aside } = post
  return JSON.stringify({
    account: post.author.id,
    id: post.id,
    native_id: post.nativeId,
    url: record.url ?? '',
    title: record.title ?? '',
    text: record.text,
    extra: Object.keys(aside).length === 0 ? '' : JSON.stringify(aside),
    observed_at: instant(placement.observedAtMs),
  })
}

const snapshotLine = ({ post, observedAtMs, counts }: NewSnapshot): string =>
  JSON.stringify({ account: post.author.id, post: post.id, observed_at: instant(observedAtMs), ...counts })

/**
 * Writes what a batch changes. The post row goes last: it is what the next import looks up, so that an import that
 * was cut off before it does everything again.
 */
export async function writePosts(
  target: ImportTarget,
  sorted: readonly SortedPost[],
  understood: UnderstoodPosts,
  snapshots: readonly NewSnapshot[],
): Promise<void> {
  const { corpus } = target
  const withVerdict = (wanted: string) => sorted.filter(({ placement }) => placement.verdict === wanted)
  const added = withVerdict('new')
  const edited = withVerdict('edited')
  const edges = (posts: readonly SortedPost[]) =>
    posts.flatMap((post) => interactionRows(post.current, understood.get(post)?.edges ?? []))
  const interactions = [...edges(added), ...(await withoutKnown(target, edges(edited)))]
  await Promise.all([
    corpus.insertLines('post_text', [...added, ...edited].map(textLine)),
    corpus.insertLines('post_snapshot', snapshots.map(snapshotLine)),
    writeInteractions(target, interactions),
  ])
  const lines = sorted.flatMap((post) => {
    const known = understood.get(post)
    return post.placement.verdict === 'unchanged' || known === undefined ? [] : [postLine(post, known)]
  })
  await corpus.insertLines('post', lines)
}
