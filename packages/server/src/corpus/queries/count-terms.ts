import { termCondition } from '../match-predicate.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'
import type { PostKey } from './texts-of-posts.ts'

export interface TermCount {
  readonly posts: number
  readonly people: number
  /** A few of the posts. */
  readonly examples: readonly PostKey[]
}

const fewExamples = 7

interface CountRow {
  readonly place: number
  readonly posts: string
  readonly people: string
  readonly examples: readonly PostKey[]
}

/**
 * How many posts hold each of these terms, and how many people wrote them. Answered by the index alone, term by term.
 * @param terms as `foldTopicTerm` gives them: one token is a word, several are a phrase
 * @returns in the order of `terms`
 */
export async function countTerms(
  corpus: ScopedCorpus,
  terms: readonly (readonly string[])[],
): Promise<TermCount[]> {
  if (terms.length === 0) return []
  const parts = terms.map(
    (tokens, place) => `
SELECT ${place} AS place, uniqExact(id) AS posts, uniqExact(account) AS people,
  groupArraySorted(${fewExamples})((account, id)) AS examples
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND ${termCondition(`term${place}`, tokens)}`,
  )
  const rows = await corpus.select<CountRow>({
    sql: parts.join('\nUNION ALL'),
    params: Object.fromEntries(terms.map((tokens, place) => [`term${place}`, tokens])),
  })
  const rowAt = new Map(rows.map((row) => [row.place, row]))
  return terms.map((_, place) => {
    const row = rowAt.get(place)
    return { posts: Number(row?.posts ?? 0), people: Number(row?.people ?? 0), examples: row?.examples ?? [] }
  })
}
