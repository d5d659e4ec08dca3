import type { Period } from '@relais/core/topic/topic'
import { peopleSample } from '../../corpus/queries/people-sample.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { inPeriod, periodParams } from './period-sql.ts'

const sampledPosts = 50_000
/** About how much memory a word takes. */
const bytesOfWord = 80

/** What everybody writes in one language. */
export interface WordsAround {
  readonly postsWith: ReadonlyMap<string, number>
  /** All words of all posts, each once a post. */
  readonly words: number
}

/**
 * In how many posts everybody uses which words, names aside; words in one post alone are left out. In a large corpus a
 * part of the people is asked. Remembered until a row of the corpus changes.
 * @param language empty: whatever the language
 */
export function countWordsAround(
  corpus: ScopedCorpus,
  period: Period,
  language: string,
): Promise<WordsAround> {
  const name = JSON.stringify(['words around', period.from, period.to, language])
  return corpus.remember(
    name,
    () => readWordsAround(corpus, period, language),
    ({ postsWith }) => postsWith.size * bytesOfWord,
  )
}

async function readWordsAround(corpus: ScopedCorpus, period: Period, language: string): Promise<WordsAround> {
  const rows = await corpus.select<{ word: string; posts: number; words: number }>({
    sql: `
SELECT word, toUInt32(times) AS posts, toUInt32(sum(times) OVER ()) AS words
FROM (
  SELECT word, count() AS times
  FROM (
    SELECT arrayJoin(arrayDistinct(terms)) AS word
    FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND ${peopleSample(sampledPosts)} AND kind NOT IN ('reply', 'reshare')
      AND (empty({language:String}) OR lang = {language:String}) AND ${inPeriod('posted_at')}
  )
  WHERE NOT startsWith(word, '#') AND NOT startsWith(word, '@')
  GROUP BY word
)
WHERE times > 1`,
    params: { ...periodParams(period), language },
  })
  return { postsWith: new Map(rows.map(({ word, posts }) => [word, posts])), words: rows[0]?.words ?? 0 }
}
