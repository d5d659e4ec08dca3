import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { CorpusParams } from '../../corpus/scoped-corpus.ts'

/** Days within which an answer belongs to what somebody posted last. */
export const answerDays = 7

export interface Deeds {
  /** A table expression. */
  readonly sql: string
  readonly params: CorpusParams
}

const matching = (columns: string, matchSql: string) => `
      SELECT ${columns}
      FROM post
      WHERE scope IN {scopes:Array(UInt64)} AND ${matchSql}`

/** Whom posts on topic name, in whatever way. */
const namings = (matchSql: string) => `
    SELECT account AS source, edge.1 AS target, toString(edge.2) AS kind, id AS deed, id AS post,
      toUnixTimestamp(posted_at) AS at, toUInt8(1) AS isVoiced
    FROM (${matching('id, account, posted_at, targets, target_kinds', matchSql)}
      ${newestFirstSql}
    )
    ARRAY JOIN arrayZip(targets, target_kinds) AS edge`

/** Answers to somebody whose latest post was on topic, and not a week old. */
const answers = (matchSql: string) => `
    SELECT answer.source, answer.target, 'reply', answer.deed, answer.post, answer.at, toUInt8(0)
    FROM (
      SELECT source, target, if(post = 0, id, post) AS deed, post, toUnixTimestamp(interaction.at) AS at
      FROM interaction
      WHERE scope IN {scopes:Array(UInt64)} AND target GLOBAL IN (${matching('account', matchSql)}) AND kind = 'reply'
        AND interaction.at >= toDateTime({since:Int64}) AND interaction.at < toDateTime({until:Int64})
    ) AS answer
    GLOBAL ASOF INNER JOIN (
      SELECT account, toUnixTimestamp(posted_at) AS postedAt, id GLOBAL IN (${matching('id', matchSql)}) AS isOnTopic
      FROM post
      WHERE scope IN {scopes:Array(UInt64)} AND account GLOBAL IN (${matching('account', matchSql)})
        AND kind NOT IN ('reply', 'reshare')
        AND posted_at >= toDateTime({since:Int64}) AND posted_at < toDateTime({until:Int64})
    ) AS word ON word.account = answer.target AND word.postedAt <= answer.at
    WHERE word.isOnTopic AND answer.at - word.postedAt <= ${answerDays * 86_400}`

const people = `
    SELECT id, sipHash64(person) AS personKey
    FROM account
    WHERE scope IN {scopes:Array(UInt64)} AND person != ''
    ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`

/** Nobody does anything to themselves, nor to another account that is known to be theirs. */
const betweenPeople = (deedsSql: string) => `(
  SELECT done.source AS source, done.target AS target, done.kind AS kind, done.deed AS deed, done.post AS post, done.at AS at,
    done.isVoiced AS isVoiced
  FROM (${deedsSql}
  ) AS done
  GLOBAL ANY LEFT JOIN (${people}) AS doer ON doer.id = done.source
  GLOBAL ANY LEFT JOIN (${people}) AS other ON other.id = done.target
  WHERE done.source != done.target AND (doer.personKey = 0 OR doer.personKey != other.personKey)
)`

/**
 * Who did what to whom on a topic, one row for each deed: `source`, `target`, `kind`, `deed` (the post, or the id of a
 * deed that came without one), `post` (0 without one), `at` (seconds since 1970) and `isVoiced`: the deed's own words are on
 * topic. The others are answers, whose words may be any. An answer whose words are on topic can come twice: count
 * distinct deeds.
 * Method: docs/methods/network.md
 */
export function deedsSql(question: MatchQuestion): Deeds {
  const match = matchPredicate(question)
  const { start, end } = boundsOf(question.period)
  return {
    sql: betweenPeople(`${namings(match.sql)}
    UNION ALL${answers(match.sql)}`),
    params: { ...match.params, since: start.getTime() / 1000, until: end.getTime() / 1000 },
  }
}

/** Of these, the deeds whose own words are on topic: what somebody who passes something on does. */
export function namingsSql(question: MatchQuestion): Deeds {
  const match = matchPredicate(question)
  return { sql: betweenPeople(namings(match.sql)), params: match.params }
}
