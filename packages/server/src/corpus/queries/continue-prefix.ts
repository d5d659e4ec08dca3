import type { TypedPrefix } from '@relais/core/topic/split-prefix'
import { termCondition } from '../match-predicate.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'
import { peopleSample } from './people-sample.ts'

/** What can be read while somebody types. */
const sampledPosts = 250_000

const begins = 'startsWith(term, {prefix:String})'
const follows =
  'arraySlice(terms, place - length({context:Array(String)}), length({context:Array(String)})) = {context:Array(String)}'

const continuations = (isPhrase: boolean) =>
  isPhrase
    ? `arrayFilter((term, place) -> ${begins} AND place > length({context:Array(String)}) AND ${follows}, terms, arrayEnumerate(terms))`
    : `arrayFilter(term -> ${begins}, terms)`

/**
 * The words that continue what has been typed, those of most people first. In a large corpus a part of the people is
 * asked.
 * @returns each with its context, as posts are indexed
 */
export async function continuePrefix(
  corpus: ScopedCorpus,
  { context, prefix }: TypedPrefix,
  limit: number,
): Promise<string[][]> {
  const isPhrase = context.length > 0
  const rows = await corpus.select<{ word: string }>({
    sql: `
SELECT word
FROM (
  SELECT account, id, arrayJoin(${continuations(isPhrase)}) AS word
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND ${isPhrase ? termCondition('context', context) : peopleSample(sampledPosts)}
)
GROUP BY word
ORDER BY uniqExact(account) DESC, uniqExact(id) DESC, word
LIMIT {limit:UInt32}`,
    params: { prefix, context, limit },
  })
  return rows.map(({ word }) => [...context, word])
}
