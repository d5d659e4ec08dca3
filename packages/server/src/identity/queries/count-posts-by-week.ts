import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const sql = `
SELECT toString(account) AS account, toUInt32(intDiv(toUnixTimestamp(posted_at), 604800)) AS week,
  toUInt32(uniqExact(id)) AS posts
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)}
GROUP BY account, week`

/** How many posts each account published in each week, weeks counted from 1970. */
export async function countPostsByWeek(
  corpus: ScopedCorpus,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<number, number>>> {
  if (accounts.length === 0) return new Map()
  const rows = await corpus.select<{ account: string; week: number; posts: number }>({
    sql,
    params: { accounts },
  })
  const of = Map.groupBy(rows, ({ account }) => account)
  return new Map(
    [...of].map(([account, weeks]) => [account, new Map(weeks.map(({ week, posts }) => [week, posts]))]),
  )
}
