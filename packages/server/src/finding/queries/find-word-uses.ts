import { titleEnd } from '@relais/core/text/extract-terms'
import type { Period } from '@relais/core/topic/topic'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { inPeriod, periodParams } from './period-sql.ts'

/** Of more posts the newest are read, and of more words those in most posts. */
const postsRead = 1_000
const wordsRead = 500

/** What somebody writes: posts of their own that are neither answers nor passed on. */
export interface Writing {
  readonly account: string
  readonly posts: number
  /** All words of all posts, each once a post. */
  readonly words: number
  /** In which language most of them are; empty: unknown. */
  readonly language: string
  readonly uses: readonly { readonly term: string; readonly posts: number }[]
}

const own = `
    SELECT id, account, lang, terms
    FROM (
      SELECT id, account, lang, posted_at, terms
      FROM post
      WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)}
        AND kind NOT IN ('reply', 'reshare') AND ${inPeriod('posted_at')}
      ${newestFirstSql}
    )
    ORDER BY posted_at DESC
    LIMIT ${postsRead} BY account`

/** What these people write, word by word, names of others aside. Who wrote nothing is left out. */
export async function findWordUses(
  corpus: ScopedCorpus,
  period: Period,
  accounts: readonly string[],
): Promise<readonly Writing[]> {
  if (accounts.length === 0) return []
  const params = { ...periodParams(period), accounts, titleEnd }
  const [totals, uses] = await Promise.all([
    corpus.select<{ account: string; posts: number; words: string; language: string }>({
      sql: `
SELECT toString(account) AS account, toUInt32(count()) AS posts, sum(length(arrayDistinct(terms))) AS words,
  topKIf(1)(toString(lang), lang NOT IN ('', 'und'))[1] AS language
FROM (${own}
)
GROUP BY account`,
      params,
    }),
    corpus.select<{ account: string; words: readonly string[]; times: readonly number[] }>({
      sql: `
SELECT toString(account) AS account, groupArray(word) AS words, groupArray(posts) AS times
FROM (
  SELECT account, word, toUInt32(count()) AS posts
  FROM (
    SELECT account, arrayJoin(arrayDistinct(if(empty(names), terms, arrayFilter(term -> NOT has(names, term), terms)))) AS word
    FROM (
      SELECT account, terms, arrayMap(term -> substring(term, 2), arrayFilter(term -> startsWith(term, '@'), terms)) AS names
      FROM (${own}
      )
    )
  )
  WHERE word != {titleEnd:String} AND NOT startsWith(word, '#') AND NOT startsWith(word, '@')
  GROUP BY account, word
  HAVING posts >= 2
  ORDER BY posts DESC, word
  LIMIT ${wordsRead} BY account
)
GROUP BY account`,
      params,
    }),
  ])
  const usesOf = new Map(uses.map((one) => [one.account, one]))
  return totals.map(({ account, posts, words, language }) => {
    const { words: terms = [], times = [] } = usesOf.get(account) ?? {}
    return {
      ...{ account, posts, words: Number(words), language },
      uses: terms.map((term, place) => ({ term, posts: times[place] ?? 0 })),
    }
  })
}
