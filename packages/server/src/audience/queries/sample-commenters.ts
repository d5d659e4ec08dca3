import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface CommenterRow {
  readonly account: string
  /** Id of the post that is the answer. */
  readonly answer: string
  readonly atMs: number
}

const answersSql = `
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target = {account:UInt64} AND source != {account:UInt64}
    AND kind = 'reply'`

const totalSql = `SELECT uniqExact(source) AS total ${answersSql}`

// One answer of each, drawn by a hash as the people are.
const sampleSql = `
SELECT toString(source) AS account, toString(argMin(interaction.post, sipHash64(id))) AS answer,
  toFloat64(toUnixTimestamp(argMin(at, sipHash64(id)))) * 1000 AS atMs
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target IN {accounts:Array(UInt64)}
    AND source NOT IN {accounts:Array(UInt64)} AND kind = 'reply' AND interaction.post != 0
GROUP BY source
ORDER BY sipHash64(source)
LIMIT {limit:UInt32}`

const givenSql = `
SELECT toString(source) AS account, toFloat64(toUnixTimestamp(at)) * 1000 AS atMs
${answersSql}
ORDER BY at DESC
LIMIT 1 BY id
LIMIT {limit:UInt32}`

const backSql = `
SELECT toString(target) AS account, toUInt32(uniqExact(id)) AS times
FROM interaction_by_from
WHERE scope IN {scopes:Array(UInt64)} AND source = {account:UInt64} AND target != {account:UInt64}
  AND kind = 'reply'
GROUP BY target`

/** How many people answered an account. */
export async function countCommenters(corpus: ScopedCorpus, account: AccountId): Promise<number> {
  const [row] = await corpus.select<{ total: string }>({ sql: totalSql, params: { account } })
  return Number(row?.total ?? 0)
}

/** People who answered any of these accounts, each once and one answer of each, drawn by a hash of their ids. */
export async function sampleCommenters(
  corpus: ScopedCorpus,
  accounts: readonly AccountId[],
  limit: number,
): Promise<CommenterRow[]> {
  return await corpus.select<CommenterRow>({ sql: sampleSql, params: { accounts, limit } })
}

/** When who answered an account, newest first. */
export async function listAnswersGiven(
  corpus: ScopedCorpus,
  account: AccountId,
  limit: number,
): Promise<{ readonly account: string; readonly atMs: number }[]> {
  return await corpus.select({ sql: givenSql, params: { account, limit } })
}

/** How often an account answered whom. */
export async function countAnswersBack(
  corpus: ScopedCorpus,
  account: AccountId,
): Promise<ReadonlyMap<string, number>> {
  const rows = await corpus.select<{ account: string; times: number }>({ sql: backSql, params: { account } })
  return new Map(rows.map(({ account, times }) => [account, times]))
}
