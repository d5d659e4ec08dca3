import { type PostKey, readTexts } from '../../corpus/queries/texts-of-posts.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface LatestPost {
  readonly at: Date
  readonly text: string
  readonly url: string | null
}

const sql = `
SELECT toString(account) AS account, toString(argMax(post.id, posted_at)) AS id, toUnixTimestamp(max(posted_at)) AS at
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account IN {ids:Array(UInt64)}
GROUP BY account`

/** The newest post of each of these people, with its text; those without a post are left out. */
export async function findLatestPosts(
  corpus: ScopedCorpus,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LatestPost>> {
  if (ids.length === 0) return new Map()
  const rows = await corpus.select<{ account: string; id: string; at: number }>({ sql, params: { ids } })
  const texts = await readTexts(
    corpus,
    rows.map(({ account, id }): PostKey => [account, id]),
  )
  return new Map(
    rows.map(({ account, id, at }) => {
      const { title = '', text = '', url = '' } = texts.get(id) ?? {}
      return [account, { at: new Date(at * 1000), text: text || title, url: url || null }]
    }),
  )
}
