import type { ScopedCorpus } from '../scoped-corpus.ts'

/** How people write these words most, by the words as posts are indexed; who asks for one that is not filed gets it back. */
export async function findSpellings(
  corpus: ScopedCorpus,
  words: readonly string[],
): Promise<(word: string) => string> {
  const asked = [...new Set(words)]
  const rows =
    asked.length === 0
      ? []
      : await corpus.select<{ word: string; spelling: string }>({
          sql: `
SELECT word, argMax(written, (seen, written)) AS spelling
FROM word_form
WHERE scope IN {scopes:Array(UInt64)} AND word IN {words:Array(String)}
GROUP BY word`,
          params: { words: asked },
        })
  const spellingOf = new Map(rows.map(({ word, spelling }) => [word, spelling]))
  return (word) => spellingOf.get(word) || word
}
