import type { Counts } from '@relais/core/record/counts'
import { hash64 } from '../corpus-id.ts'
import type { ImportTarget } from './import-step.ts'
import { interactionRows } from './interaction-rows.ts'
import type { SortedPost } from './sort-posts.ts'
import type { UnderstoodPosts } from './write-posts.ts'

/** Ids bound to one statement. */
const idsAtOnce = 5_000

const countColumns = ['likes', 'comments', 'reshares', 'quotes', 'views'] as const

/** The one version of a post that stays, as the keys by which ClickHouse tells it from the others. */
interface KeptVersion {
  readonly id: string
  readonly versionKey: string
  readonly textKey: string
  readonly interactionIds: readonly string[]
}

function versionKey(id: string, contentHash: string, observedAtMs: number, counts: Counts): string {
  return hash64([id, contentHash, observedAtMs, ...countColumns.map((name) => counts[name] ?? '')].join(' '))
}
const versionKeySql = `xxHash64(arrayStringConcat([toString(id), toString(content_hash),
  toString(toUnixTimestamp64Milli(observed_at)), ${countColumns.map((name) => `ifNull(toString(${name}), '')`).join(', ')}], ' '))`

const textKey = (id: string, title: string, text: string) => hash64(`${id} ${title} ${text}`)
const textKeySql = `xxHash64(concat(toString(id), ' ', title, ' ', text))`

/** The version that stays of each post that may have others, or null where this batch cannot tell. */
function keptVersion(post: SortedPost, understood: UnderstoodPosts): KeptVersion | null {
  const { current, stored, placement } = post
  const { verdict } = placement
  const isReplaced = verdict === 'edited' || verdict === 'corrected'
  const owesRemoval = stored?.hasStaleVersions === true
  if (stored === null || (!isReplaced && !owesRemoval)) return null
  if (verdict === 'unchanged' && stored.contentHash !== current.contentHash) return null
  const { observedAtMs, counts } = verdict === 'unchanged' ? stored : placement
  return {
    id: current.id,
    versionKey: versionKey(current.id, current.contentHash, observedAtMs, counts),
    textKey: textKey(current.id, current.record.title ?? '', current.record.text),
    interactionIds: interactionRows(current, understood.get(post)?.edges ?? []).map(({ id }) => id),
  }
}

const otherVersions = `id IN {ids:Array(UInt64)} AND ${versionKeySql} NOT IN {kept:Array(UInt64)}`
const otherTexts = `id IN {ids:Array(UInt64)} AND ${textKeySql} NOT IN {kept:Array(UInt64)}`
const otherInteractions = 'post IN {ids:Array(UInt64)} AND id NOT IN {kept:Array(UInt64)}'

/**
 * Removes every version of edited posts but the one that stands, with the interactions that only the old one had:
 * a post is found by its present terms only. Also does what an import that was cut off left undone.
 */
export async function removeOldVersions(
  { corpus }: ImportTarget,
  sorted: readonly SortedPost[],
  understood: UnderstoodPosts,
): Promise<void> {
  const kept = sorted.map((post) => keptVersion(post, understood)).filter((version) => version !== null)
  for (let start = 0; start < kept.length; start += idsAtOnce) {
    const some = kept.slice(start, start + idsAtOnce)
    const ids = some.map(({ id }) => id)
    const interactions = { ids, kept: some.flatMap(({ interactionIds }) => interactionIds) }
    await corpus.deleteWhere('interaction', otherInteractions, interactions)
    await corpus.deleteWhere('interaction_by_from', otherInteractions, interactions)
    await corpus.deleteWhere('post_text', otherTexts, { ids, kept: some.map((version) => version.textKey) })
    await corpus.deleteWhere('post', otherVersions, { ids, kept: some.map((version) => version.versionKey) })
  }
}
