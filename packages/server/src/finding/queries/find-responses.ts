import { matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'
import { answerDays, type PeopleQuestion } from '../../network/queries/deeds-sql.ts'
import { inPeriod, periodParams } from './period-sql.ts'

/** Whom others answer, name or pass on within a week of what they said on a topic, in two stretches of the period. */
export interface Responses {
  readonly account: string
  /** Different people in the first stretch, and in the second. */
  readonly before: number
  readonly after: number
  /** In the second: those who did it under something else than the post that drew most people, and that post. */
  readonly afterOthers: number
  readonly bestPost: string
  /** Author and id of a post stand together where its text is read. */
  readonly bestAuthor: string
  readonly bestPeople: number
  /** Posts on topic that drew anybody, in the second stretch. */
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
SELECT toString(target) AS account, before, after, toString(bestPost) AS bestPost, toString(bestAuthor) AS bestAuthor, bestPeople,
  afterOthers, answeredPosts, postsBefore, postsAfter
FROM (
  SELECT target, toUInt32(uniqExactIf(source, at < {turn:Int64})) AS before,
    toUInt32(uniqExactIf(source, at >= {turn:Int64})) AS after,
    toUInt32(uniqExactIf(source, at >= {turn:Int64} AND word != best.1)) AS afterOthers,
    any(best.1) AS bestPost, any(best.2) AS bestAuthor, toUInt32(uniqExactIf(source, at >= {turn:Int64} AND word = best.1)) AS bestPeople,
    toUInt32(uniqExactIf(word, at >= {turn:Int64})) AS answeredPosts
  FROM (
    SELECT source, target, at, word, argMax((word, author), drew) OVER (PARTITION BY target) AS best
    FROM (
      SELECT source, target, at, word, author,
        if(at >= {turn:Int64}, count() OVER (PARTITION BY target, word, at >= {turn:Int64}), 0) AS drew
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
