import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type AudienceQuestion, audienceSql } from './audience-sql.ts'

/**
 * Who is in the audience of each account, each person once.
 * @returns for each of the accounts that are listened to, in their order, ids of 8 bytes (UInt64, little-endian), as `numberPeople` takes them
 */
export async function readAudiences(corpus: ScopedCorpus, question: AudienceQuestion): Promise<Uint8Array[]> {
  if (question.heard.accounts.length === 0) return []
  const inAudience = audienceSql(question)
  const blocks = await corpus.selectBlocks({
    sql: `
SELECT indexOf({heard:Array(UInt64)}, target) AS place, source
FROM ${inAudience.sql}
GROUP BY target, source`,
    params: inAudience.params,
  })
  const found: bigint[][] = question.heard.accounts.map(() => [])
  for (const { rows, columns } of blocks) {
    const [places, sources] = [columns.place as BigUint64Array, columns.source as BigUint64Array]
    for (let row = 0; row < rows; row++) found[Number(places[row]) - 1]?.push(sources[row] as bigint)
  }
  return found.map((ids) => new Uint8Array(BigUint64Array.from(ids.sort(byValue)).buffer))
}

/** The same corpus gives the same numbers, whatever order its parts answer in. */
const byValue = (a: bigint, b: bigint) => (a < b ? -1 : Number(a > b))
