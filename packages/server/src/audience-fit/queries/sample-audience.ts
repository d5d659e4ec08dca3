import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const audience = `
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND target = {account:UInt64} AND source != {account:UInt64}`

const totalsSql = `
SELECT toUInt32(uniqExact(source)) AS total, toUInt32(uniqExactIf(source, kind = 'follow')) AS followers,
  toUInt32(uniqExactIf(source, kind != 'follow')) AS engaged
${audience}`

const sampleSql = `
SELECT DISTINCT toString(source) AS person
${audience}
ORDER BY sipHash64(source)
LIMIT {limit:UInt32}`

export interface AudienceTotals {
  readonly total: number
  readonly followers: number
  readonly engaged: number
}

/** How many people are known to follow an account, or to have answered, named or passed it on. */
export async function countAudience(corpus: ScopedCorpus, account: AccountId): Promise<AudienceTotals> {
  const [row] = await corpus.select<AudienceTotals>({ sql: totalsSql, params: { account } })
  return row ?? { total: 0, followers: 0, engaged: 0 }
}

/** Some of these people, drawn by a hash of their ids: the same ones each time. */
export async function sampleAudience(
  corpus: ScopedCorpus,
  account: AccountId,
  limit: number,
): Promise<string[]> {
  const rows = await corpus.select<{ person: string }>({ sql: sampleSql, params: { account, limit } })
  return rows.map(({ person }) => person)
}
