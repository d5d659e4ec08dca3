import { matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'
import { answerDays, type PeopleQuestion } from '../../network/queries/deeds-sql.ts'
import { inPeriod, periodParams } from './period-sql.ts'

/** Whom others answer, name or pass on within a week of what they said on a topic, in two stretches of the period. */
export interface Responses {
  readonly account: string
  readonly peopleBefore: number
  readonly peopleAfter: number
  /** People counted once for each post, and the sum over posts of the square of their number. */
  readonly answersBefore: number
  readonly answersAfter: number
  readonly squaresBefore: number
  readonly squaresAfter: number
  /** In the second stretch, without the post that drew most: different people. */
  readonly peopleWithoutBest: number
  readonly bestPost: string
  /** Who wrote that post, and how many it drew. */
  readonly bestAuthor: string
  readonly bestPeople: number
  /** Posts on topic that drew anybody in the second stretch. */
  readonly answeredPosts: number
  /** Own posts on topic in each stretch. */
  readonly postsBefore: number
  readonly postsAfter: number
}

/** @param turn second since 1970 at which the second stretch begins */
export async function findResponses(
  corpus: ScopedCorpus,
  question: PeopleQuestion,
  turn: number,
): Promise<readonly Responses[]> {
  const match = matchPredicate(question)
  const doer = personSql(question.samePeople, 'deed.source', 'doer')
  const heard = personSql(question.samePeople, 'deed.target', 'heard')
  const author = personSql(question.samePeople, 'own.account', 'author')
  const onTopic = `SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}`
  const authors = `SELECT account FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql}`
  const own = `scope IN {scopes:Array(UInt64)} AND kind NOT IN ('reply', 'reshare')`
  return await corpus.select<Responses>({
    sql: `
SELECT toString(target) AS account, peopleBefore, peopleAfter, answersBefore, answersAfter, squaresBefore, squaresAfter,
  peopleWithoutBest, toString(chosen.1) AS bestPost, toString(chosen.2) AS bestAuthor, bestPeople, answeredPosts, postsBefore, postsAfter
FROM (
  SELECT target, any(best) AS chosen,
    toUInt32(uniqExactIf(source, NOT isAfter)) AS peopleBefore, toUInt32(uniqExactIf(source, isAfter)) AS peopleAfter,
    toUInt32(countIf(NOT isAfter)) AS answersBefore, toUInt32(countIf(isAfter)) AS answersAfter,
    toFloat64(sumIf(drew, NOT isAfter)) AS squaresBefore, toFloat64(sumIf(drew, isAfter)) AS squaresAfter,
    toUInt32(uniqExactIf(source, isAfter AND word != best.1)) AS peopleWithoutBest,
    toUInt32(uniqExactIf(source, isAfter AND word = best.1)) AS bestPeople,
    toUInt32(uniqExactIf(word, isAfter)) AS answeredPosts
  FROM (
    SELECT source, target, isAfter, word, drew,
      argMax((word, author), (isAfter, drew, word)) OVER (PARTITION BY target) AS best
    FROM (
      SELECT source, target, at >= {turn:Int64} AS isAfter, word, author,
        count() OVER (PARTITION BY target, word, at >= {turn:Int64}) AS drew
      FROM (
        SELECT ${doer.person} AS source, ${heard.person} AS target, deed.at AS at, deed.word AS word, deed.target AS author
        FROM (
          SELECT did.source AS source, did.target AS target, min(did.at) AS at, said.id AS word
          FROM (
            SELECT source, target, toUnixTimestamp(interaction.at) AS at
            FROM interaction
            WHERE scope IN {scopes:Array(UInt64)} AND kind != 'follow' AND source != target AND ${inPeriod('at')}
              AND target GLOBAL IN (${authors})
          ) AS did
          GLOBAL ASOF INNER JOIN (
            SELECT account, toUnixTimestamp(posted_at) AS postedAt, id, id GLOBAL IN (${onTopic}) AS isOnTopic
            FROM post
            WHERE ${own} AND ${inPeriod('posted_at')} AND account GLOBAL IN (${authors})
          ) AS said ON said.account = did.target AND said.postedAt <= did.at
          WHERE said.isOnTopic AND did.at - said.postedAt <= ${answerDays * 86_400}
          GROUP BY source, target, word
        ) AS deed
        ${doer.join}
        ${heard.join}
      )
      WHERE source != target
    )
  )
  GROUP BY target
) AS drawn
LEFT JOIN (
  SELECT ${author.person} AS person, toUInt32(uniqExactIf(own.id, own.at < {turn:Int64})) AS postsBefore,
    toUInt32(uniqExactIf(own.id, own.at >= {turn:Int64})) AS postsAfter
  FROM (SELECT account, id, toUnixTimestamp(posted_at) AS at FROM post WHERE ${own} AND ${match.sql}) AS own
  ${author.join}
  GROUP BY person
) AS spoken ON spoken.person = drawn.target
ORDER BY account`,
    params: { ...match.params, ...personParams(question.samePeople), ...periodParams(question.period), turn },
  })
}
