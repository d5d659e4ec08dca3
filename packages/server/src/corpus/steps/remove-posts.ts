import type { PostId } from '@relais/core/shared/branded'
import type { CorpusTable } from '../corpus-tables.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** Ids bound to one statement. */
const idsAtOnce = 5_000

/**
 * What is told of a post, and by which column: the post row goes after all that hangs on it, and who brought
 * it after that: both are what is looked for when a crash left something. */
const ofPost = [
  ['interaction', 'post'],
  ['interaction_by_from', 'post'],
  ['post_snapshot', 'post'],
  ['post_text', 'id'],
  ['post', 'id'],
  ['post_source', 'post'],
] as const satisfies readonly (readonly [CorpusTable, string])[]

/**
 * Removes posts that their network says are gone, with their counts and what they did to others. Answers to them stay:
 * they are posts of their own. Posts that were never stored are no matter, and cost one look.
 * @returns how many there were
 */
export async function removePosts(corpus: ScopedCorpus, posts: readonly PostId[]): Promise<number> {
  let removed = 0
  for (let start = 0; start < posts.length; start += idsAtOnce) {
    const found = await corpus.select<{ id: string }>({
      sql: 'SELECT DISTINCT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND id IN {ids:Array(UInt64)}',
      params: { ids: posts.slice(start, start + idsAtOnce) },
    })
    if (found.length === 0) continue
    const ids = found.map(({ id }) => id)
    for (const [table, column] of ofPost) {
      await corpus.deleteWhere(table, `${column} IN {ids:Array(UInt64)}`, { ids })
    }
    removed += found.length
  }
  return removed
}
