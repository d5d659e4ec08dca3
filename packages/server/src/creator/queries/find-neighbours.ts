import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import type { SamePeople } from '../../identity/load-same-people.ts'
import { personParams, personSql } from '../../identity/queries/person-sql.ts'

export interface Neighbour {
  /** A person, by the account that stands for them. */
  readonly account: string
  /** Posts in which it happened; a deed that was told without its post counts as one. */
  readonly times: number
}

// Following is no citation: it says nothing about what was said.
const neighboursSql = (samePeople: SamePeople, table: string, here: string, there: string) => {
  const neighbour = personSql(samePeople, `deed.${there}`, 'neighbour')
  return `
SELECT toString(${neighbour.person}) AS account, toUInt32(uniqExact(if(deed.post = 0, deed.id, deed.post))) AS times
FROM (
  SELECT id, post, ${there}
  FROM ${table}
  WHERE scope IN {scopes:Array(UInt64)} AND ${here} = {account:UInt64} AND kind != 'follow'
) AS deed
${neighbour.join}
WHERE ${neighbour.person} != {person:UInt64}
GROUP BY account
ORDER BY times DESC, account
LIMIT {limit:UInt32}`
}

/** An account and the person behind it, and which accounts are one person's. */
export interface NeighboursQuestion {
  readonly account: AccountId
  readonly person: string
  readonly samePeople: SamePeople
  readonly limit: number
}

async function findNeighbours(
  corpus: ScopedCorpus,
  { samePeople, ...asked }: NeighboursQuestion,
  table: string,
  [here, there]: readonly [here: string, there: string],
): Promise<Neighbour[]> {
  return await corpus.select<Neighbour>({
    sql: neighboursSql(samePeople, table, here, there),
    params: { ...asked, ...personParams(samePeople) },
  })
}

/** Who mentions, answers, reshares, quotes or links to an account most often. */
export function findCiting(corpus: ScopedCorpus, question: NeighboursQuestion): Promise<Neighbour[]> {
  return findNeighbours(corpus, question, 'interaction', ['target', 'source'])
}

/** Whom an account mentions, answers, reshares, quotes or links to most often. */
export function findCited(corpus: ScopedCorpus, question: NeighboursQuestion): Promise<Neighbour[]> {
  return findNeighbours(corpus, question, 'interaction_by_from', ['source', 'target'])
}
