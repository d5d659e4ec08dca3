import { type MatchQuestion, matchPredicate } from '../../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { seenFrom } from './find-attended.ts'
import { inPeriod, periodParams } from './period-sql.ts'

/** Exchanges in each direction from which on two people know each other. */
const fewestExchanges = 3

/** Somebody who speaks on a topic and deals with one other person only. */
export interface BehindOne {
  readonly account: string
  readonly friend: string
  /** Times the friend named or answered them, and they the friend. */
  readonly fromFriend: number
  readonly toFriend: number
  readonly lastAt: number
  /** Latest post of the friend that names them. */
  readonly lastPost: string
}

/** People on a topic of whom one other person alone is known to deal with them, back and forth, in the period. */
export async function findBehindOne(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  limit: number,
): Promise<readonly BehindOne[]> {
  const match = matchPredicate(question)
  const speaking = `
    SELECT account FROM post
    WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql} AND kind != 'reshare'
    GROUP BY account HAVING uniqExact(id) >= ${seenFrom}`
  return await corpus.select<BehindOne>({
    sql: `
SELECT toString(person) AS account, toString(any(partner)) AS friend, toUInt32(uniqExactIf(deed, isGot)) AS fromFriend,
  toUInt32(uniqExactIf(deed, NOT isGot)) AS toFriend, toUInt32(max(at)) AS lastAt,
  toString(argMaxIf(post, (at, post), isGot AND post != 0)) AS lastPost
FROM (
  SELECT target AS person, source AS partner, if(post = 0, id, post) AS deed, post, toUnixTimestamp(interaction.at) AS at, 1 AS isGot
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target GLOBAL IN (${speaking}) AND kind != 'follow' AND source != target
    AND ${inPeriod('interaction.at')}
  UNION ALL
  SELECT source AS person, target AS partner, if(post = 0, id, post) AS deed, post, toUnixTimestamp(interaction_by_from.at) AS at, 0 AS isGot
  FROM interaction_by_from
  WHERE scope IN {scopes:Array(UInt64)} AND source GLOBAL IN (${speaking}) AND kind != 'follow' AND source != target
    AND ${inPeriod('interaction_by_from.at')}
)
GROUP BY person
HAVING uniqExact(partner) = 1 AND fromFriend >= ${fewestExchanges} AND toFriend >= ${fewestExchanges}
ORDER BY fromFriend + toFriend DESC, account
LIMIT {limit:UInt32}`,
    params: { ...match.params, ...periodParams(question.period), limit },
  })
}
