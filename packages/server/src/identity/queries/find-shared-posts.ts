import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { crossPostKeySql } from './cross-post-key-sql.ts'

export interface PublishedCopy {
  readonly account: string
  readonly post: string
  readonly atSeconds: number
}

/** A text that more people than this published belongs to none of them. */
const mostPublishers = 5
const mostTexts = 20_000

const copiesSql = `
SELECT groupUniqArray(60)((toString(account), toString(id))) AS copies
FROM (
  SELECT cityHash64(letters) AS key, account, id
  FROM (
    SELECT ${crossPostKeySql} AS letters, account, id
    FROM post_text
    WHERE scope IN {scopes:Array(UInt64)} AND (empty({accounts:Array(UInt64)}) OR account IN {accounts:Array(UInt64)})
  )
  WHERE letters != ''
)
GROUP BY key
HAVING uniqExact(account) BETWEEN 2 AND {publishers:UInt32}
ORDER BY key
LIMIT {texts:UInt32}`

const timesSql = `
SELECT toString(id) AS post, toUInt32(toUnixTimestamp(min(posted_at))) AS atSeconds
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)} AND id IN {posts:Array(UInt64)}
GROUP BY id`

/**
 * Texts that two to five accounts published, each as its copies.
 * @param accounts only theirs; empty: everybody's
 */
export async function findSharedPosts(
  corpus: ScopedCorpus,
  accounts: readonly string[],
): Promise<PublishedCopy[][]> {
  const texts = await corpus.select<{ copies: [account: string, post: string][] }>({
    sql: copiesSql,
    params: { accounts, publishers: mostPublishers, texts: mostTexts },
  })
  if (texts.length === 0) return []
  const all = texts.flatMap(({ copies }) => copies)
  const times = await corpus.select<{ post: string; atSeconds: number }>({
    sql: timesSql,
    params: {
      accounts: [...new Set(all.map(([account]) => account))],
      posts: [...new Set(all.map(([, post]) => post))],
    },
  })
  const atOf = new Map(times.map(({ post, atSeconds }) => [post, atSeconds]))
  return texts.map(({ copies }) =>
    copies.flatMap(([account, post]) => {
      const atSeconds = atOf.get(post)
      return atSeconds === undefined ? [] : [{ account, post, atSeconds }]
    }),
  )
}
