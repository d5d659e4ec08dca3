import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { MatchCount } from '../../corpus/queries/count-matching-posts.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** How many posts of a period, by how many people, are searched when no topic is asked for. */
export async function countSearched(corpus: ScopedCorpus, period: Period): Promise<MatchCount> {
  const { start, end } = boundsOf(period)
  const [row] = await corpus.select<{ posts: string; people: string }>({
    sql: `
SELECT uniqExact(id) AS posts, uniqExact(account) AS people
FROM post
WHERE scope IN {scopes:Array(UInt64)}
  AND posted_at >= toDateTime({since:Int64}) AND posted_at < toDateTime({until:Int64})`,
    params: { since: start.getTime() / 1000, until: end.getTime() / 1000 },
  })
  return { posts: Number(row?.posts ?? 0), people: Number(row?.people ?? 0) }
}
