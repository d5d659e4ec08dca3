import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { peopleSample } from '../../corpus/queries/people-sample.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Posts on the topic, and posts of the corpus, that are looked at. */
const fewMatches = 4_000
const fewOthers = 30_000
/** Words beside the topic's own that are compared with the rest of the corpus. */
const mostWords = 250

export interface WordBeside {
  readonly term: string
  readonly posts: number
}

/** In how many of some posts on topic the most frequent words stand, and how many posts that were. */
export async function findWordsBeside(
  corpus: ScopedCorpus,
  question: MatchQuestion,
): Promise<{ readonly words: readonly WordBeside[]; readonly posts: number }> {
  const match = matchPredicate(question)
  const rows = await corpus.select<WordBeside>({
    sql: `
SELECT term, toUInt32(uniqExact(id)) AS posts
FROM (
  SELECT id, arrayJoin(arrayConcat([''], arrayDistinct(terms))) AS term
  FROM (
    SELECT id, terms
    FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}
    LIMIT ${fewMatches}
  )
)
WHERE NOT startsWith(term, '@')
GROUP BY term
ORDER BY posts DESC, term
LIMIT ${mostWords + 1}`,
    params: match.params,
  })
  return { words: rows.filter(({ term }) => term !== ''), posts: postsOf(rows, '') }
}

/** In how many other posts the same words stand, in a sample of the corpus. */
export async function countWordsElsewhere(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  words: readonly string[],
): Promise<{ readonly postsWith: (word: string) => number; readonly posts: number }> {
  const match = matchPredicate(question)
  const rows = await corpus.select<WordBeside>({
    sql: `
SELECT term, toUInt32(uniqExact(id)) AS posts
FROM (
  SELECT id, arrayJoin(arrayConcat([''], arrayIntersect(terms, {wordsBeside:Array(String)}))) AS term
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${peopleSample(fewOthers)} AND NOT ${match.sql}
)
GROUP BY term`,
    params: { ...match.params, wordsBeside: words },
  })
  return { postsWith: (word) => postsOf(rows, word), posts: postsOf(rows, '') }
}

const postsOf = (rows: readonly WordBeside[], word: string) =>
  rows.find(({ term }) => term === word)?.posts ?? 0
