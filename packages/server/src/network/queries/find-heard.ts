import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { deedsSql, type PeopleQuestion } from './deeds-sql.ts'

/** What others do to one person on a topic. */
export interface Heard {
  readonly account: string
  /** Distinct people whose own words on topic name this person. */
  readonly passedOnBy: number
  /** Answers under what they say on topic, and distinct people who give them. */
  readonly replies: number
  readonly repliers: number
}

/** How many people have to do with a topic, and with how many ties. */
export interface NetworkSize {
  readonly people: number
  readonly ties: number
}

/**
 * Those whom most people pass on, then those whom most people answer.
 * @param among only these
 */
export async function findHeard(
  corpus: ScopedCorpus,
  question: PeopleQuestion,
  limit: number,
  among?: readonly string[],
): Promise<readonly Heard[]> {
  const deeds = deedsSql(question)
  const only = among === undefined ? '' : 'WHERE target IN {among:Array(UInt64)}\n'
  return await corpus.select<Heard>({
    sql: `
SELECT toString(target) AS account, toUInt32(uniqExactIf(source, isVoiced = 1)) AS passedOnBy,
  toUInt32(uniqExactIf(deed, kind = 'reply')) AS replies, toUInt32(uniqExactIf(source, kind = 'reply')) AS repliers
FROM ${deeds.sql}
${only}GROUP BY target
ORDER BY passedOnBy DESC, repliers DESC, account
LIMIT {limit:UInt32}`,
    params: { ...deeds.params, limit, ...(among === undefined ? {} : { among }) },
  })
}

export async function countNetwork(corpus: ScopedCorpus, question: PeopleQuestion): Promise<NetworkSize> {
  const deeds = deedsSql(question)
  const [row] = await corpus.select<NetworkSize>({
    sql: `
SELECT toUInt32(uniqExactArray([source, target])) AS people, toUInt32(uniqExact(source, target)) AS ties
FROM ${deeds.sql}`,
    params: deeds.params,
  })
  return row ?? { people: 0, ties: 0 }
}
