import { newestFirstSql } from '../newest-first-sql.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** Where a post lies: the account that wrote it, and its id. */
export type PostKey = readonly [account: string, id: string]

export interface PostText {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly text: string
}

const sql = `
SELECT id, url, title, text
FROM post_text
WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)} AND id IN {ids:Array(UInt64)}
${newestFirstSql}`

/** The present texts of these posts by id; empty where a post has no address or no title. */
export async function readTexts(
  corpus: ScopedCorpus,
  posts: readonly PostKey[],
): Promise<Map<string, PostText>> {
  if (posts.length === 0) return new Map()
  const accounts = [...new Set(posts.map(([account]) => account))]
  const ids = [...new Set(posts.map(([, id]) => id))]
  const rows = await corpus.select<PostText>({ sql, params: { accounts, ids } })
  return new Map(rows.map((row) => [row.id, row]))
}
