import type { WeighedWord } from '@relais/core/finding/weigh-words'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { inPeriod, periodParams } from './period-sql.ts'

/** Who wrote fewer posts has not shown what they write about. */
export const fewestPosts = 5

export interface SharersAsked {
  readonly period: Period
  readonly account: string
  /** Words that are looked for. */
  readonly words: readonly WeighedWord[]
  /** Empty: all. */
  readonly languages: readonly string[]
  readonly platforms: readonly string[]
  readonly limit: number
}

/** People who use most of these words most, seen from afar: those worth a closer look. */
export async function findWordSharers(corpus: ScopedCorpus, asked: SharersAsked): Promise<string[]> {
  const { period, account, words, languages, platforms, limit } = asked
  if (words.length === 0) return []
  const own = `scope IN {scopes:Array(UInt64)} AND account != {account:UInt64} AND kind NOT IN ('reply', 'reshare')
    AND (empty({languages:Array(String)}) OR lang IN {languages:Array(String)})
    AND (empty({platforms:Array(String)}) OR platform IN {platforms:Array(String)}) AND ${inPeriod('posted_at')}`
  const rows = await corpus.select<{ account: string }>({
    sql: `
SELECT toString(account) AS account
FROM (
  SELECT account, sum({weights:Array(Float64)}[indexOf({words:Array(String)}, word)] * log1p(times)) AS said
  FROM (
    SELECT account, word, count() AS times
    FROM (
      SELECT account, arrayJoin(arrayIntersect(terms, {words:Array(String)})) AS word
      FROM post
      WHERE hasAnyTokens(terms, {words:Array(String)}) AND ${own}
    )
    GROUP BY account, word
  )
  GROUP BY account
) AS saying
INNER JOIN (
  SELECT account, count() AS posts FROM post WHERE ${own} GROUP BY account HAVING posts >= ${fewestPosts}
) AS writing USING account
ORDER BY said / sqrt(posts) DESC, account
LIMIT {limit:UInt32}`,
    params: {
      ...periodParams(period),
      ...{ account, languages, platforms, limit },
      words: words.map(({ word }) => word),
      weights: words.map(({ weight }) => weight),
    },
  })
  return rows.map((row) => row.account)
}
