import type { Corpus } from '../corpus/corpus-client.ts'

/** ClickHouse looks for fewer than 256 at once. */
const needlesAtOnce = 200

const counted =
  'sumForEach(arrayMap(place -> place > 0, multiSearchAllPositions(haystack, {needles:Array(String)})))'

const haystacks = [
  "SELECT concat(title, '\\n', text, '\\n', url, '\\n', extra, '\\n', native_id) AS haystack FROM post_text",
  "SELECT concat('@', handle, '\\n', name, '\\n', bio, '\\n', url, '\\n', native_id, '\\n', person) AS haystack FROM account",
  "SELECT arrayStringConcat(terms, '\\n') AS haystack FROM post",
]

/**
 * Which needles living rows hold: words of other people, and people of other workspaces. Their bytes belong to those
 * rows, so the search over files cannot tell anything by them.
 */
export async function saidByOthers(corpus: Corpus, needles: readonly string[]): Promise<Set<string>> {
  const said = new Set<string>()
  for (let start = 0; start < needles.length; start += needlesAtOnce) {
    const some = needles.slice(start, start + needlesAtOnce)
    for (const haystack of haystacks) {
      const [row] = await corpus.selectWhole<{ counts: readonly string[] }>({
        sql: `SELECT ${counted} AS counts FROM (${haystack})`,
        params: { needles: some },
        maxSeconds: 3600,
        maxMemoryMib: 4096,
      })
      for (const [place, count] of (row?.counts ?? []).entries()) {
        const needle = some[place]
        if (Number(count) > 0 && needle !== undefined) said.add(needle)
      }
    }
  }
  return said
}
