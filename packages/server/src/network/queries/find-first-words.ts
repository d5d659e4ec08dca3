import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** People whose first words are compared; of more, the earliest. */
const mostPeople = 2_000_000
/** Bytes of one row: account (UInt64), first at (UInt32). */
const rowBytes = 12

export interface FirstWords {
  readonly accounts: readonly bigint[]
  /** Seconds since 1970, one for each account. */
  readonly firstAt: readonly number[]
}

/** When each person first spoke of it, in all that the question's period holds: give it the whole of the corpus. */
export async function findFirstWords(corpus: ScopedCorpus, question: MatchQuestion): Promise<FirstWords> {
  const match = matchPredicate(question)
  const bytes = await corpus.selectBytes({
    sql: `
SELECT account, toUInt32(toUnixTimestamp(min(posted_at))) AS firstAt
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND kind != 'reshare' AND ${match.sql}
GROUP BY account
ORDER BY firstAt, account
LIMIT ${mostPeople}`,
    params: match.params,
  })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows = Array.from({ length: bytes.byteLength / rowBytes }, (_, row) => row * rowBytes)
  return {
    accounts: rows.map((begin) => view.getBigUint64(begin, true)),
    firstAt: rows.map((begin) => view.getUint32(begin + 8, true)),
  }
}
