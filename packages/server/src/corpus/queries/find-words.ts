import type { SeenWord } from '@relais/core/topic/pick-forms'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** What words are filed under: a language and a base, or another kind of key. */
export interface WordKeys {
  readonly kind: string
  readonly keys: readonly string[]
}

/** A word that people wrote, and the key that it was found under. */
export interface FoundWord extends SeenWord {
  readonly key: string
}

interface WordRow {
  readonly kind: string
  readonly key: string
  readonly word: string
  readonly spelling: string
  readonly times: number
}

const mostFound = 2_000

const wordsWhere = (condition: string) => `
SELECT kind, key, word, argMax(written, seen) AS spelling, max(seen) AS times
FROM word_form
WHERE scope IN {scopes:Array(UInt64)} AND ${condition}
GROUP BY kind, key, word
ORDER BY times DESC, word, kind, key
LIMIT ${mostFound}`

const toFound = ({ kind, key, word, spelling, times }: WordRow): FoundWord => ({
  language: kind,
  key,
  word,
  written: spelling,
  seen: times,
})

/** The words that are filed under any of these keys. */
export async function findWords(corpus: ScopedCorpus, sought: readonly WordKeys[]): Promise<FoundWord[]> {
  const asked = new Map(
    sought.filter(({ keys }) => keys.length > 0).map(({ kind, keys }) => [kind, new Set(keys)] as const),
  )
  if (asked.size === 0) return []
  const rows = await corpus.select<WordRow>({
    sql: wordsWhere('kind IN {kinds:Array(String)} AND key IN {keys:Array(String)}'),
    params: { kinds: [...asked.keys()], keys: [...new Set(sought.flatMap(({ keys }) => keys))] },
  })
  return rows.filter(({ kind, key }) => asked.get(kind)?.has(key)).map(toFound)
}

/** The words that are filed under a key that begins so and is longer by three letters or more. */
export async function findLongerWords(
  corpus: ScopedCorpus,
  kind: string,
  beginning: string,
): Promise<FoundWord[]> {
  const rows = await corpus.select<WordRow>({
    sql: wordsWhere(
      'kind = {kind:String} AND startsWith(key, {beginning:String}) AND lengthUTF8(key) >= lengthUTF8({beginning:String}) + 3',
    ),
    params: { kind, beginning },
  })
  return rows.map(toFound)
}
