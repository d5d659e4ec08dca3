import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface Neighbour {
  readonly account: string
  /** Posts in which it happened; a deed that was told without its post counts as one. */
  readonly times: number
}

// Following is no citation: it says nothing about what was said.
const citing = `
SELECT toString(source) AS account, toUInt32(uniqExact(if(post = 0, id, post))) AS times
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND target = {account:UInt64}
  AND source != {account:UInt64} AND kind != 'follow'
GROUP BY source
ORDER BY times DESC, source
LIMIT {limit:UInt32}`

const cited = `
SELECT toString(target) AS account, toUInt32(uniqExact(if(post = 0, id, post))) AS times
FROM interaction_by_from
WHERE scope IN {scopes:Array(UInt64)} AND source = {account:UInt64}
  AND target != {account:UInt64} AND kind != 'follow'
GROUP BY target
ORDER BY times DESC, target
LIMIT {limit:UInt32}`

/** Who mentions, answers, reshares, quotes or links to an account most often. */
export async function findCiting(
  corpus: ScopedCorpus,
  account: AccountId,
  limit: number,
): Promise<Neighbour[]> {
  return await corpus.select<Neighbour>({ sql: citing, params: { account, limit } })
}

/** Whom an account mentions, answers, reshares, quotes or links to most often. */
export async function findCited(
  corpus: ScopedCorpus,
  account: AccountId,
  limit: number,
): Promise<Neighbour[]> {
  return await corpus.select<Neighbour>({ sql: cited, params: { account, limit } })
}
