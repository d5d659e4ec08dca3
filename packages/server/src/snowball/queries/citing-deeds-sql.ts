import type { InteractionKind } from '@relais/core/record/interaction-record'
import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { CorpusParams } from '../../corpus/scoped-corpus.ts'

/** In what somebody looks for people: in posts on a topic, or in everything said and done in a period. */
export type SnowballField =
  | { readonly kind: 'topic'; readonly question: MatchQuestion }
  | { readonly kind: 'everything'; readonly period: Period }

/** Ways to name somebody in public. Following somebody is none. */
export type CitingKind = Exclude<InteractionKind, 'follow'>

/** A table expression and the values bound to it. */
export interface CitingDeeds {
  readonly sql: string
  readonly params: CorpusParams
}

/**
 * Who names whom, one row for each deed: `target`, `source`, `kind`, `deed` (the post, or the id of a deed that came
 * without one), `post` (0 without one) and `at` (seconds since 1970).
 * @param isAsked condition on the target's id
 * @param holdsAsked condition on rows of `post`, true for every post that names somebody asked for: it spares reading others
 */
export function citingDeedsSql(
  field: SnowballField,
  isAsked: (column: string) => string,
  holdsAsked = 'notEmpty(targets)',
): CitingDeeds {
  if (field.kind === 'topic') {
    const match = matchPredicate(field.question)
    return {
      sql: `(
  SELECT edge.1 AS target, account AS source, edge.2 AS kind, id AS deed, id AS post, toUnixTimestamp(posted_at) AS at
  FROM (
    SELECT id, account, posted_at, targets, target_kinds
    FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND ${holdsAsked} AND ${match.sql}
    ${newestFirstSql}
  )
  ARRAY JOIN arrayZip(targets, target_kinds) AS edge
  WHERE target != source AND ${isAsked('target')}
)`,
      params: match.params,
    }
  }
  const { start, end } = boundsOf(field.period)
  return {
    sql: `(
  SELECT target, source, kind, if(post = 0, id, post) AS deed, post, toUnixTimestamp(interaction.at) AS at
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND kind != 'follow' AND target != source
    AND interaction.at >= toDateTime({since:Int64}) AND interaction.at < toDateTime({until:Int64})
    AND ${isAsked('target')}
)`,
    params: { since: start.getTime() / 1000, until: end.getTime() / 1000 },
  }
}
