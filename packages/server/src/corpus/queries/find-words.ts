import type { SeenWord } from '@relais/core/topic/pick-forms'
import type { ScopedCorpus } from '../scoped-corpus.ts'

/** What words are filed under: a language and a base, or `plain` and letters without marks. */
export interface WordKeys {
  readonly kind: string
  readonly keys: readonly string[]
}

interface WordRow {
  readonly kind: string
  readonly key: string
  readonly word: string
  readonly written: string
  readonly seen: number
}

/** A word that people wrote, and the key that it was found under. */
export interface FoundWord extends SeenWord {
  readonly key: string
}

const mostFound = 2_000
const newest = 'argMax(written, seen) AS spelling, toUInt32(max(seen)) AS times'
const shape = 'SELECT kind, key, word, spelling AS written, times AS seen'

function toFound({ kind, key, word, written, seen }: WordRow): FoundWord {
  return { language: kind, key, word, written, seen: Number(seen) }
}

/** The words that are filed under any of these keys. */
export async function findWords(corpus: ScopedCorpus, sought: readonly WordKeys[]): Promise<FoundWord[]> {
  const asked = sought.filter(({ keys }) => keys.length > 0)
  if (asked.length === 0) return []
  const rows = await corpus.select<WordRow>({
    sql: `
${shape}
FROM (
  SELECT kind, key, word, ${newest}
  FROM word_form
  WHERE scope IN {scopes:Array(UInt64)}
    AND (kind, key) IN (SELECT tupleElement(pair, 1), tupleElement(pair, 2) FROM (SELECT arrayJoin(arrayZip({kinds:Array(String)}, {keys:Array(String)})) AS pair))
  GROUP BY kind, key, word
)
ORDER BY seen DESC, word, kind, key
LIMIT ${mostFound}`,
    params: {
      kinds: asked.flatMap(({ kind, keys }) => keys.map(() => kind)),
      keys: asked.flatMap(({ keys }) => keys),
    },
  })
  return rows.map(toFound)
}

/** The words of a language that end with one of these, and are longer. */
export async function findLongerWords(
  corpus: ScopedCorpus,
  kind: string,
  endings: readonly string[],
): Promise<FoundWord[]> {
  if (endings.length === 0) return []
  const rows = await corpus.select<WordRow>({
    sql: `
${shape}
FROM (
  SELECT kind, key, word, ${newest}
  FROM word_form
  WHERE scope IN {scopes:Array(UInt64)} AND kind = {kind:String}
    AND arrayExists(ending -> endsWith(key, ending) AND length(key) > length(ending) + 2, {endings:Array(String)})
  GROUP BY kind, key, word
)
ORDER BY seen DESC, word, key
LIMIT ${mostFound}`,
    params: { kind, endings },
  })
  return rows.map(toFound)
}
