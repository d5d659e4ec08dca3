import { matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'
import type { PeopleQuestion } from './deeds-sql.ts'

/** People whose first words are compared; of more, the earliest. */
const mostPeople = 2_000_000
/** Bytes of one row: person (UInt64), first at (UInt32). */
const rowBytes = 12

export interface FirstWords {
  readonly people: readonly bigint[]
  /** Seconds since 1970, one for each person. */
  readonly firstAt: readonly number[]
}

/** When each person first spoke of it, in all that the question's period holds: give it the whole of the corpus. */
export async function findFirstWords(corpus: ScopedCorpus, question: PeopleQuestion): Promise<FirstWords> {
  const match = matchPredicate(question)
  const speaker = personSql(question.samePeople, 'word.account', 'speaker')
  const bytes = await corpus.selectBytes({
    sql: `
SELECT ${speaker.person} AS person, toUInt32(min(word.at)) AS firstAt
FROM (
  SELECT account, toUnixTimestamp(min(posted_at)) AS at
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND kind != 'reshare' AND ${match.sql}
  GROUP BY account
) AS word
${speaker.join}
GROUP BY person
ORDER BY firstAt, person
LIMIT ${mostPeople}`,
    params: { ...match.params, ...personParams(question.samePeople) },
  })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows = Array.from({ length: bytes.byteLength / rowBytes }, (_, row) => row * rowBytes)
  return {
    people: rows.map((begin) => view.getBigUint64(begin, true)),
    firstAt: rows.map((begin) => view.getUint32(begin + 8, true)),
  }
}
