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
  const rows = await corpus.select<Row>({
    sql: `
SELECT toString(account) AS account, toUInt32(sumIf(posts, word = '')) AS count, toUInt32(sumIf(posts, isWord)) AS words,
  substring(argMaxIf(word, (posts, word), startsWith(word, '\t')), 2) AS language,
  arraySlice(arraySort(use -> (-use.2, use.1), groupArrayIf((word, posts), isWord AND posts >= 2)), 1, ${wordsRead}) AS uses
FROM (
  SELECT account, word, toUInt32(count()) AS posts, word != '' AND NOT startsWith(word, '\t') AS isWord
  FROM (
    SELECT account, arrayJoin(arrayConcat(
      arrayDistinct(arrayFilter(term -> NOT startsWith(term, '#') AND NOT startsWith(term, '@') AND NOT has(names, term) AND term != {titleEnd:String}, terms)),
      [''], if(lang IN ('', 'und'), [], [concat('\t', lang)]))) AS word
    FROM (
      SELECT account, terms, lang, arrayMap(term -> substring(term, 2), arrayFilter(term -> startsWith(term, '@'), terms)) AS names
      FROM (${own}
      )
    )
  )
  GROUP BY account, word
)
GROUP BY account`,
    params: { ...periodParams(period), accounts, titleEnd },
  })
  return rows.map(({ account, count, words, language, uses }) => ({
    ...{ account, posts: count, words, language },
    uses: uses.map(([term, posts]) => ({ term, posts })),
  }))
}

/** The marks '' and '\t' with a language count posts beside the words, in the same reading. */
interface Row {
  readonly account: string
  readonly count: number
  readonly words: number
  readonly language: string
  readonly uses: readonly (readonly [term: string, posts: number])[]
}
