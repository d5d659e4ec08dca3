import type { AccountId } from '@relais/core/shared/branded'
import { titleEnd } from '@relais/core/text/extract-terms'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface OwnWord {
  readonly word: string
  readonly posts: number
  /** Ids of a few of them. */
  readonly examples: readonly string[]
}

export interface OwnWords {
  readonly words: readonly OwnWord[]
  /** All words of all posts, each once a post. What somebody passes on is not their word. */
  readonly total: number
  /** Languages of at least a tenth of the posts whose language is known. */
  readonly languages: readonly string[]
}

const wordsOfInterest = 600
const fewExamples = 5

const own = `scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND kind != 'reshare'`

const wordsSql = `
SELECT word, toUInt32(uniqExact(id)) AS posts, arrayMap(toString, groupArraySorted(${fewExamples})(id)) AS examples
FROM (
  SELECT id, arrayJoin(arrayDistinct(arrayFilter(term -> NOT has(terms, concat('@', term)), terms))) AS word
  FROM post
  WHERE ${own}
)
WHERE word != {titleEnd:String} AND NOT startsWith(word, '#') AND NOT startsWith(word, '@')
GROUP BY word
HAVING posts >= 3
ORDER BY posts DESC, word
LIMIT ${wordsOfInterest}`

const languagesSql = `
SELECT lang, toUInt32(uniqExact(id)) AS posts, sum(length(arrayDistinct(terms))) AS words
FROM post
WHERE ${own}
GROUP BY lang`

const unknownLanguage = new Set(['', 'und'])

/** The words that somebody uses in most of their posts, names of others aside: whom they cite is told elsewhere. */
export async function findOwnWords(corpus: ScopedCorpus, account: AccountId): Promise<OwnWords> {
  const [words, languages] = await Promise.all([
    corpus.select<OwnWord>({ sql: wordsSql, params: { account, titleEnd } }),
    corpus.select<{ lang: string; posts: number; words: string }>({ sql: languagesSql, params: { account } }),
  ])
  const known = languages.filter(({ lang }) => !unknownLanguage.has(lang))
  const knownPosts = known.reduce((sum, { posts }) => sum + posts, 0)
  return {
    words,
    total: languages.reduce((sum, { words }) => sum + Number(words), 0),
    languages: known.filter(({ posts }) => posts >= 0.1 * knownPosts).map(({ lang }) => lang),
  }
}
