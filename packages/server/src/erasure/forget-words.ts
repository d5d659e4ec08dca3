import { hash64 } from '../corpus/corpus-id.ts'
import type { ErasureTarget } from './erasure-target.ts'
import type { OwnRows } from './own-rows.ts'

const maxSeconds = 600

/** Words of theirs that are listed; not those that are listed as seen much more often than they used them. */
const theirWords = `
SELECT word
FROM (
  SELECT arrayJoin(terms) AS word, count() AS times
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64} AND account = {account:UInt64}
  GROUP BY word
) AS own
GLOBAL INNER JOIN (
  SELECT word, max(seen) AS seen
  FROM word_form
  WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64}
  GROUP BY word
) AS listed USING word
WHERE seen <= 4 * times`

const alone = `
SELECT toString(xxHash64(word)) AS hash
FROM (
  SELECT account, arrayJoin(arrayIntersect(terms, {words:Array(String)})) AS word
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64} AND hasAnyTokens(terms, {words:Array(String)})
)
GROUP BY word
HAVING uniqExact(account) = 1`

/** Words asked for at once. */
const wordsAtOnce = 2_000

/**
 * Takes out of the list of words those that nobody but this person used, and their handle. To be done while their
 * posts are still there. The delete names words by their hashes: ClickHouse keeps its text beside the table.
 */
export async function forgetWords(
  { corpus, scope }: OwnRows,
  { id: account, handleKey }: ErasureTarget,
): Promise<void> {
  const rows = await corpus.select<{ word: string }>({
    sql: theirWords,
    params: { scope, account },
    maxSeconds,
  })
  const hashes = [hash64(handleKey)]
  for (let start = 0; start < rows.length; start += wordsAtOnce) {
    const words = rows.slice(start, start + wordsAtOnce).map(({ word }) => word)
    const found = await corpus.select<{ hash: string }>({ sql: alone, params: { scope, words }, maxSeconds })
    hashes.push(...found.map(({ hash }) => hash))
  }
  await corpus.deleteWhere('word_form', 'xxHash64(word) IN {hashes:Array(UInt64)}', { hashes })
}
