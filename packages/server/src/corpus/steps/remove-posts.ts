import type { PostId } from '@relais/core/shared/branded'
import type { CorpusTable } from '../corpus-tables.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** Ids bound to one statement. */
const idsAtOnce = 5_000

/** What is told of a post, and by which column: the post row goes last, so that a crash leaves something to find. */
const ofPost = [
  ['interaction', 'post'],
  ['interaction_by_from', 'post'],
  ['post_snapshot', 'post'],
  ['post_text', 'id'],
  ['post', 'id'],
] as const satisfies readonly (readonly [CorpusTable, string])[]

/**
 * Removes posts that their network says are gone, with their counts and what they did to others. Answers to them stay:
 * they are posts of their own. Posts that were never stored are no matter.
 */
export async function removePosts(corpus: ScopedCorpus, posts: readonly PostId[]): Promise<void> {
  for (let start = 0; start < posts.length; start += idsAtOnce) {
    const ids = posts.slice(start, start + idsAtOnce)
    for (const [table, column] of ofPost) {
      await corpus.deleteWhere(table, `${column} IN {ids:Array(UInt64)}`, { ids })
    }
  }
}
