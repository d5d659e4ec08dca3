import type { Counts } from '@relais/core/record/counts'
import type { StoredVersion } from '@relais/core/record/place-observations'
import type { PostId, Scope } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** The version of a post that stands in the corpus, and what is left of earlier ones. */
export interface StoredPost extends StoredVersion {
  readonly account: string
  /** Null when the text is gone while the post is not, as after an import that was cut off. */
  readonly nativeId: string | null
  /** An import ended between writing an edited post and removing its old version: the removal is still owed. */
  readonly hasStaleVersions: boolean
}

interface PostRow extends Counts {
  readonly id: string
  readonly account: string
  readonly contentHash: string
  readonly observedAtMs: string
  readonly versions: string
}

const countColumns = ['likes', 'comments', 'reshares', 'quotes', 'views'] as const

const newestVersions = `
SELECT
  id, v.1 AS account, v.2 AS contentHash, v.3 AS observedAtMs,
  v.4 AS likes, v.5 AS comments, v.6 AS reshares, v.7 AS quotes, v.8 AS views, versions
FROM (
  SELECT
    id,
    argMax(
      (account, content_hash, toUnixTimestamp64Milli(observed_at), likes, comments, reshares, quotes, views),
      (observed_at, content_hash)
    ) AS v,
    uniqExact(content_hash) AS versions
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64} AND id IN {ids:Array(UInt64)}
  GROUP BY id
)`

const nativeIds = `
SELECT
  id,
  argMax(native_id, observed_at) AS nativeId
FROM post_text
WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64}
  AND account IN {accounts:Array(UInt64)} AND id IN {ids:Array(UInt64)}
GROUP BY id`

/**
 * What the workspace itself has stored of these posts. Public rows of the same posts do not count: an import neither
 * overwrites them nor is kept from storing its own.
 */
export async function lookUpPosts(
  corpus: ScopedCorpus,
  own: Scope,
  ids: readonly PostId[],
): Promise<Map<string, StoredPost>> {
  const stored = new Map<string, StoredPost>()
  if (ids.length === 0) return stored
  const rows = await corpus.select<PostRow>({ sql: newestVersions, params: { own, ids }, maxSeconds: 120 })
  if (rows.length === 0) return stored
  const known = await corpus.select<{ id: string; nativeId: string }>({
    sql: nativeIds,
    params: {
      own,
      ids: rows.map(({ id }) => id),
      accounts: [...new Set(rows.map(({ account }) => account))],
    },
    maxSeconds: 120,
  })
  const nativeIdOf = new Map(known.map(({ id, nativeId }) => [id, nativeId]))
  for (const row of rows) {
    stored.set(row.id, {
      account: row.account,
      contentHash: row.contentHash,
      observedAtMs: Number(row.observedAtMs),
      counts: Object.fromEntries(
        countColumns.map((name) => [name, row[name] === null ? null : Number(row[name])]),
      ) as unknown as Counts,
      nativeId: nativeIdOf.get(row.id) ?? null,
      hasStaleVersions: Number(row.versions) > 1,
    })
  }
  return stored
}
