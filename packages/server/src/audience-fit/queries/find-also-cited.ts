import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface AlsoCited {
  readonly account: string
  /** People of the audience who follow, answer, name or pass them on. */
  readonly people: number
  /** Everybody who does. */
  readonly everybody: number
}

const fewestPeople = 3

const citedSql = `
SELECT toString(target) AS account, toUInt32(uniqExact(source)) AS people
FROM interaction_by_from
WHERE scope IN {scopes:Array(UInt64)} AND source IN {people:Array(UInt64)}
  AND target != {account:UInt64} AND target != source
GROUP BY target
HAVING people >= ${fewestPeople}
ORDER BY people DESC, target
LIMIT {limit:UInt32}`

const everybodySql = `
SELECT toString(target) AS account, toUInt32(uniqExact(source)) AS everybody
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND target IN {targets:Array(UInt64)} AND source != target
GROUP BY target`

const sourcesSql = `
SELECT toUInt32(uniqExact(source)) AS people FROM interaction_by_from WHERE scope IN {scopes:Array(UInt64)}`

/** Whom else an audience follows or cites, and how many people follow or cite anybody at all. */
export async function findAlsoCited(
  corpus: ScopedCorpus,
  account: AccountId,
  people: readonly string[],
  limit: number,
): Promise<{ readonly cited: readonly AlsoCited[]; readonly everybody: number }> {
  if (people.length === 0) return { cited: [], everybody: 0 }
  const found = await corpus.select<{ account: string; people: number }>({
    sql: citedSql,
    params: { account, people, limit },
  })
  const [others, [total]] = await Promise.all([
    found.length === 0
      ? []
      : corpus.select<{ account: string; everybody: number }>({
          sql: everybodySql,
          params: { targets: found.map(({ account }) => account) },
        }),
    corpus.select<{ people: number }>({ sql: sourcesSql }),
  ])
  const everybodyOf = new Map(others.map(({ account, everybody }) => [account, everybody]))
  return {
    cited: found.map((one) => ({ ...one, everybody: everybodyOf.get(one.account) ?? one.people })),
    everybody: total?.people ?? 0,
  }
}
