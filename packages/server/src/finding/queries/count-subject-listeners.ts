import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { answerDays } from '../../network/queries/deeds-sql.ts'
import { inPeriod, periodParams } from './period-sql.ts'
import { othersPosts, someWriters } from './some-writers.ts'

/** Who answers what people say on a subject: those who also do on the topic, and others, by how much they answer beside it. */
export interface SubjectListeners {
  /** By place from 1; 0 is everybody. */
  readonly subject: number
  readonly strata: readonly number[]
  readonly listeners: readonly number[]
  readonly others: readonly number[]
}

/**
 * People who answer, pass on or name somebody within a week of what they said on a subject, among those who do so on the
 * topic and among others who deal with the same people. In a large corpus only what is said to some of those who do not
 * write on the topic is looked at.
 * @param subjects labels of each
 */
export async function countSubjectListeners(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  subjects: readonly (readonly string[])[],
): Promise<readonly SubjectListeners[]> {
  if (subjects.length === 0) return []
  const match = matchPredicate(question)
  const labels = subjects.flat()
  const subjectOf = subjects.flatMap((group, place) => group.map(() => place + 1))
  const heard = (column: string) => someWriters(match.sql, othersPosts, column)
  const said = `scope IN {scopes:Array(UInt64)} AND ${heard('account')} AND (hasAnyTokens(terms, {labels:Array(String)}) OR ${match.sql})
    AND kind NOT IN ('reply', 'reshare') AND ${inPeriod('posted_at')}`
  return await corpus.select<SubjectListeners>({
    sql: `
SELECT subject, groupArray(stratum) AS strata, groupArray(listeners) AS listeners, groupArray(others) AS others
FROM (
  SELECT subject, stratum, toUInt32(countIf(isOnTopic)) AS listeners, toUInt32(countIf(NOT isOnTopic)) AS others
  FROM (
    SELECT source, toUInt8(floor(log2(countIf(NOT word.isOnTopic)))) AS stratum, max(word.isOnTopic) AS isOnTopic,
      arrayConcat([toUInt16(0)], groupUniqArrayArray(word.subjects)) AS heard
    FROM (
      SELECT source, target, toUnixTimestamp(interaction.at) AS at
      FROM interaction
      WHERE scope IN {scopes:Array(UInt64)} AND kind != 'follow' AND source != target AND ${inPeriod('at')}
        AND ${heard('target')} AND target GLOBAL IN (SELECT account FROM post WHERE ${said})
    ) AS deed
    GLOBAL ASOF INNER JOIN (
      SELECT account, toUnixTimestamp(posted_at) AS postedAt, id GLOBAL IN (
          SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}) AS isOnTopic,
        if(isOnTopic, [], arrayDistinct(arrayMap(label -> {subjectOf:Array(UInt16)}[indexOf({labels:Array(String)}, label)], arrayIntersect(terms, {labels:Array(String)})))) AS subjects
      FROM post
      WHERE scope IN {scopes:Array(UInt64)} AND kind NOT IN ('reply', 'reshare') AND ${inPeriod('posted_at')}
        AND ${heard('account')} AND account GLOBAL IN (SELECT account FROM post WHERE ${said})
    ) AS word ON word.account = deed.target AND word.postedAt <= deed.at
    WHERE deed.at - word.postedAt <= ${answerDays * 86_400}
    GROUP BY source
    HAVING countIf(NOT word.isOnTopic) > 0
  )
  ARRAY JOIN heard AS subject
  GROUP BY subject, stratum
)
GROUP BY subject
ORDER BY subject`,
    params: { ...match.params, ...periodParams(question.period), labels, subjectOf },
  })
}
