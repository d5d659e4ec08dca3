import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const sql = `
SELECT toString(source) AS source, toString(target) AS target, toUInt32(uniqExact(if(post = 0, id, post))) AS times
FROM interaction_by_from
WHERE scope IN {scopes:Array(UInt64)} AND source IN {sources:Array(UInt64)} AND target IN {targets:Array(UInt64)}
  AND kind = 'mention'
GROUP BY source, target`

/** How often these name those: by "source target". */
export async function countMentions(
  corpus: ScopedCorpus,
  sources: readonly string[],
  targets: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (sources.length === 0) return new Map()
  const rows = await corpus.select<{ source: string; target: string; times: number }>({
    sql,
    params: { sources, targets },
  })
  return new Map(rows.map(({ source, target, times }) => [`${source} ${target}`, times]))
}
