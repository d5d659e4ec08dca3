import type { AccountId } from '@relais/core/shared/branded'
import { peopleSample } from '../../corpus/queries/people-sample.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface OthersWords {
  readonly postsOf: ReadonlyMap<string, number>
  /** All words of the posts that were looked at, each once a post. */
  readonly words: number
}

export interface OthersQuestion {
  readonly words: readonly string[]
  /** Empty: every language. */
  readonly languages: readonly string[]
}

const sampledPosts = 50_000

const others = `scope IN {scopes:Array(UInt64)} AND ${peopleSample(sampledPosts)}
  AND account != {account:UInt64} AND (empty({languages:Array(String)}) OR has({languages:Array(String)}, lang))`

const wordsSql = `
SELECT word, toUInt32(uniqExact(id)) AS posts
FROM (
  SELECT id, arrayJoin(arrayFilter(term -> term IN {words:Array(String)}, terms)) AS word
  FROM post
  WHERE ${others}
)
GROUP BY word`

const totalSql = `
SELECT sum(length(arrayDistinct(terms))) AS words
FROM post
WHERE ${others}`

/** In how many posts of others these words stand. In a large corpus a part of the people is asked. */
export async function countOthersWords(
  corpus: ScopedCorpus,
  account: AccountId,
  { words, languages }: OthersQuestion,
): Promise<OthersWords> {
  const [rows, [total]] = await Promise.all([
    words.length === 0
      ? []
      : corpus.select<{ word: string; posts: number }>({
          sql: wordsSql,
          params: { account, words, languages },
        }),
    corpus.select<{ words: string }>({ sql: totalSql, params: { account, languages } }),
  ])
  return { postsOf: new Map(rows.map(({ word, posts }) => [word, posts])), words: Number(total?.words ?? 0) }
}
