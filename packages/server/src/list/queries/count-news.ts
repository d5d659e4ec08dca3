import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** What happened round somebody after an instant. */
export interface PersonNews {
  readonly posts: number
  /** Distinct people who named them, answered them or passed them on. */
  readonly citedBy: number
}

const postsSql = `
SELECT toString(account) AS id, toUInt32(uniqExact(post.id)) AS times
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account IN {ids:Array(UInt64)}
  AND posted_at > toDateTime({since:Int64}) AND posted_at <= toDateTime({until:Int64})
GROUP BY account`

const citersSql = `
SELECT toString(target) AS id, toUInt32(uniqExact(source)) AS times
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND target IN {ids:Array(UInt64)} AND kind != 'follow' AND source != target
  AND interaction.at > toDateTime({since:Int64}) AND interaction.at <= toDateTime({until:Int64})
GROUP BY target`

const seconds = (at: Date) => Math.floor(at.getTime() / 1000)

/** News of these people between two instants; those without any are left out. */
export async function countNews(
  corpus: ScopedCorpus,
  ids: readonly string[],
  { since, until }: { readonly since: Date; readonly until: Date },
): Promise<ReadonlyMap<string, PersonNews>> {
  if (ids.length === 0) return new Map()
  const params = { ids, since: seconds(since), until: seconds(until) }
  const [posts, citers] = await Promise.all(
    [postsSql, citersSql].map((sql) => corpus.select<{ id: string; times: number }>({ sql, params })),
  )
  const postsOf = new Map(posts?.map(({ id, times }) => [id, times]))
  const citersOf = new Map(citers?.map(({ id, times }) => [id, times]))
  return new Map(
    [...new Set([...postsOf.keys(), ...citersOf.keys()])].map((id) => [
      id,
      { posts: postsOf.get(id) ?? 0, citedBy: citersOf.get(id) ?? 0 },
    ]),
  )
}
