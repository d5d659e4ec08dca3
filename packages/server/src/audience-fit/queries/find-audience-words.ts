import type { AccountId } from '@relais/core/shared/branded'
import { titleEnd } from '@relais/core/text/extract-terms'
import type { TermUse, WordTotals } from '@relais/core/topic/pick-distinctive-terms'
import { peopleSample } from '../../corpus/queries/people-sample.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface AudienceWords {
  /** People of the audience and others, where the first call them `posts`: see `pickDistinctiveTerms`. */
  readonly uses: readonly TermUse[]
  readonly totals: WordTotals
}

const wordsOfInterest = 400
const sampledPosts = 50_000

const ofAudience = `scope IN {scopes:Array(UInt64)} AND account IN {people:Array(UInt64)} AND kind != 'reshare'
    AND NOT has(targets, {account:UInt64})`
const ofOthers = `scope IN {scopes:Array(UInt64)} AND ${peopleSample(sampledPosts)} AND kind != 'reshare'
    AND account NOT IN {people:Array(UInt64)} AND account != {account:UInt64}`

const wordsSql = `
SELECT word AS term, toUInt32(uniqExact(account)) AS posts
FROM (
  SELECT account, arrayJoin(arrayDistinct(arrayFilter(term -> NOT has(terms, concat('@', term)), terms))) AS word
  FROM post
  WHERE ${ofAudience}
)
WHERE word != {titleEnd:String} AND NOT startsWith(word, '#') AND NOT startsWith(word, '@')
GROUP BY word
HAVING posts >= 3
ORDER BY posts DESC, word
LIMIT ${wordsOfInterest}`

const othersSql = `
SELECT word AS term, toUInt32(uniqExact(account)) AS people
FROM (
  SELECT account, arrayJoin(arrayFilter(term -> term IN {words:Array(String)}, terms)) AS word
  FROM post
  WHERE ${ofOthers}
)
GROUP BY word`

const othersTotalSql = `SELECT toUInt32(uniqExact(account)) AS people FROM post WHERE ${ofOthers}`

/** In how many people's words a term stands, among the audience and among others; posts that name the creator aside. */
export async function findAudienceWords(
  corpus: ScopedCorpus,
  account: AccountId,
  people: readonly string[],
): Promise<AudienceWords> {
  if (people.length === 0) return { uses: [], totals: { words: 0, othersWords: 0 } }
  const words = await corpus.select<{ term: string; posts: number }>({
    sql: wordsSql,
    params: { account, people, titleEnd },
  })
  const [others, [total]] = await Promise.all([
    corpus.select<{ term: string; people: number }>({
      sql: othersSql,
      params: { account, people, words: words.map(({ term }) => term) },
    }),
    corpus.select<{ people: number }>({ sql: othersTotalSql, params: { account, people } }),
  ])
  const othersOf = new Map(others.map(({ term, people }) => [term, people]))
  return {
    uses: words.map(({ term, posts }) => ({ term, posts, othersPosts: othersOf.get(term) ?? 0 })),
    totals: { words: people.length, othersWords: total?.people ?? 0 },
  }
}
