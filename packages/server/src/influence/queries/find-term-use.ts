import { titleEnd } from '@relais/core/text/extract-terms'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Posts that are looked at: shares need no more, and large topics stay quick. */
const mostPosts = 200_000

/** How one account uses the terms of a topic, in the posts that were looked at. */
export interface TermUse {
  readonly account: string
  readonly posts: number
  /** Posts with a term in the title. */
  readonly titled: number
  /** Posts that hold each of the topic's words, then each of its phrases. */
  readonly holding: readonly number[]
}

/** Which terms people use, and whether in titles. A post seen twice counts twice: only shares are taken from it. */
export async function findTermUse(corpus: ScopedCorpus, question: MatchQuestion): Promise<TermUse[]> {
  const { words, phrases } = question.plan
  if (words.length + phrases.length === 0) return []
  const match = matchPredicate(question)
  return await corpus.select<TermUse>({
    sql: `
SELECT toString(account) AS account, toUInt32(count()) AS posts, toUInt32(countIf(isTitled)) AS titled,
  arrayMap(posts -> toUInt32(posts), sumForEach(holds)) AS holding
FROM (
  SELECT account, arraySlice(terms, 1, indexOf(terms, {titleEnd:String}) - 1) AS title,
    hasAny(title, {useWords:Array(String)}) OR arrayExists(phrase -> hasSubstr(title, phrase), {usePhrases:Array(Array(String))}) AS isTitled,
    arrayConcat(
      arrayMap(word -> toUInt32(has(terms, word)), {useWords:Array(String)}),
      arrayMap(phrase -> toUInt32(hasSubstr(terms, phrase)), {usePhrases:Array(Array(String))})) AS holds
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}
  LIMIT ${mostPosts}
)
GROUP BY account`,
    params: {
      ...match.params,
      titleEnd,
      useWords: [...words],
      usePhrases: phrases.map((phrase) => [...phrase]),
    },
  })
}
