import { boundsOf } from '@relais/core/topic/choose-period'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { CorpusParams } from '../../corpus/scoped-corpus.ts'
import type { SamePeople } from '../../identity/load-same-people.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'

/** A topic, and which accounts are one person's. */
export interface PeopleQuestion extends MatchQuestion {
  readonly samePeople: SamePeople
}

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

/** What people do, whichever of their accounts they use; nobody does anything to themselves. */
function betweenPeople(deedsSql: string, samePeople: SamePeople): string {
  const doer = personSql(samePeople, 'done.source', 'doer')
  const other = personSql(samePeople, 'done.target', 'other')
  return `(
  SELECT * FROM (
    SELECT ${doer.person} AS source, ${other.person} AS target, done.kind AS kind, done.deed AS deed, done.post AS post,
      done.at AS at, done.isVoiced AS isVoiced, done.source AS account
    FROM (${deedsSql}
    ) AS done
    ${doer.join}
    ${other.join}
  )
  WHERE source != target
)`
}

/**
 * Who did what to whom on a topic, one row for each deed: `source` and `target` (people, by the account that stands for
 * them), `account` (the one that did it), `kind`, `deed` (the post, or the id of a deed that came without one), `post` (0
 * without one), `at` (seconds since 1970) and `isVoiced`: the deed's own words are on topic. The others are answers, whose
 * words may be any. An answer whose words are on topic can come twice: count distinct deeds.
 * Method: docs/methods/network.md
 */
export function deedsSql(question: PeopleQuestion): Deeds {
  const match = matchPredicate(question)
  const { start, end } = boundsOf(question.period)
  return {
    sql: betweenPeople(
      `${namings(match.sql)}
    UNION ALL${answers(match.sql)}`,
      question.samePeople,
    ),
    params: {
      ...match.params,
      ...personParams(question.samePeople),
      since: start.getTime() / 1000,
      until: end.getTime() / 1000,
    },
  }
}

/** Of these, the deeds whose own words are on topic: what somebody who passes something on does. */
export function namingsSql(question: PeopleQuestion): Deeds {
  const match = matchPredicate(question)
  return {
    sql: betweenPeople(namings(match.sql), question.samePeople),
    params: { ...match.params, ...personParams(question.samePeople) },
  }
}
