import { matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'
import type { PeopleQuestion } from './deeds-sql.ts'

/** Who posts on a topic, those with most posts of their own first. */
export async function findSpeakers(
  corpus: ScopedCorpus,
  question: PeopleQuestion,
  limit: number,
): Promise<string[]> {
  const match = matchPredicate(question)
  const speaker = personSql(question.samePeople, 'said.account', 'speaker')
  const rows = await corpus.select<{ account: string }>({
    sql: `
SELECT toString(person) AS account
FROM (
  SELECT ${speaker.person} AS person, said.id AS id
  FROM (
    SELECT DISTINCT account, id FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND kind NOT IN ('reply', 'reshare') AND ${match.sql}
  ) AS said
  ${speaker.join}
)
GROUP BY person
ORDER BY count() DESC, person
LIMIT {limit:UInt32}`,
    params: { ...match.params, ...personParams(question.samePeople), limit },
  })
  return rows.map((row) => row.account)
}
