import type { Neighbours } from '@relais/core/finding/join-pieces'
import type { Period } from '@relais/core/topic/topic'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { inPeriod, periodParams } from './period-sql.ts'

/** Languages that are written without spaces, so that where a word ends is a guess. */
const unspaced: readonly string[] = ['th', 'lo', 'km', 'my', 'zh', 'ja']
const letters = '^[\\\\p{Thai}\\\\p{Lao}\\\\p{Khmer}\\\\p{Myanmar}\\\\p{Han}\\\\p{Hiragana}\\\\p{Katakana}]+$'

/** Which words follow which in somebody's own posts, in a language written without spaces; nothing in any other. */
export async function findNeighbours(
  corpus: ScopedCorpus,
  period: Period,
  account: string,
  language: string,
): Promise<readonly Neighbours[]> {
  if (!unspaced.includes(language)) return []
  return await corpus.select<Neighbours>({
    sql: `
SELECT pair.1 AS first, pair.2 AS second, toUInt32(uniqExact(id)) AS posts
FROM (
  SELECT id, arrayJoin(arrayZip(arrayPopBack(terms), arrayPopFront(terms))) AS pair
  FROM (
    SELECT id, kind, terms, posted_at
    FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND account = {account:UInt64} AND kind NOT IN ('reply', 'reshare')
      AND ${inPeriod('posted_at')}
    ${newestFirstSql}
  )
)
WHERE match(pair.1, '${letters}') AND match(pair.2, '${letters}')
GROUP BY pair
HAVING posts >= 2`,
    params: { ...periodParams(period), account },
  })
}
