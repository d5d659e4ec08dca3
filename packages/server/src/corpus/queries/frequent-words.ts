import { titleEnd } from '@relais/core/text/extract-terms'
import type { WordUse } from '@relais/core/topic/pick-first-topics'
import type { ScopedCorpus } from '../scoped-corpus.ts'
import { countSampledPosts, peopleSample } from './people-sample.ts'

/** Every word of every post is looked at, so these are few. */
const sampledPosts = 20_000
const wordsOfInterest = 1_000

const sql = `
SELECT word, uniqExact(account) AS people, uniqExact(id) AS posts
FROM (
  SELECT account, id, arrayJoin(arrayDistinct(terms)) AS word
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${peopleSample(sampledPosts)}
)
WHERE word != {titleEnd:String} AND NOT startsWith(word, '#') AND NOT startsWith(word, '@')
GROUP BY word
HAVING people >= 2
ORDER BY people DESC, word
LIMIT ${wordsOfInterest}`

/** The words that most people use, and how many posts were looked at. */
export async function findFrequentWords(
  corpus: ScopedCorpus,
): Promise<{ readonly words: readonly WordUse[]; readonly posts: number }> {
  const [rows, posts] = await Promise.all([
    corpus.select<{ word: string; people: string; posts: string }>({ sql, params: { titleEnd } }),
    countSampledPosts(corpus, sampledPosts),
  ])
  const words = rows.map((row) => ({ word: row.word, people: Number(row.people), posts: Number(row.posts) }))
  return { words, posts }
}
