import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { deedsSql, type PeopleQuestion } from './deeds-sql.ts'

/** Ties that are analysed at once; of more, those with most exchanges. */
export const mostTies = 5_000_000

/**
 * Who has to do with whom on a topic, a row for each pair and direction as the kernel reads it: source, target (UInt64)
 * and exchanges (UInt32).
 */
export async function findTies(
  corpus: ScopedCorpus,
  question: PeopleQuestion,
): Promise<Uint8Array<ArrayBuffer>> {
  const deeds = deedsSql(question)
  return await corpus.selectBytes({
    sql: `
SELECT source, target, toUInt32(uniqExact(deed)) AS exchanges
FROM ${deeds.sql}
GROUP BY source, target
ORDER BY exchanges DESC, source, target
LIMIT ${mostTies}`,
    params: deeds.params,
  })
}

/**
 * The same with what goes back and forth taken away: for each two people one row, from who names and answers the other
 * more often, with how many times more. Thanks given for an answer, and praise returned, leave nothing.
 */
export async function findOneWayTies(
  corpus: ScopedCorpus,
  question: PeopleQuestion,
): Promise<Uint8Array<ArrayBuffer>> {
  const deeds = deedsSql(question)
  return await corpus.selectBytes({
    sql: `
SELECT if(there > back, one, other) AS source, if(there > back, other, one) AS target, toUInt32(abs(there - back)) AS exchanges
FROM (
  SELECT least(source, target) AS one, greatest(source, target) AS other,
    toInt64(uniqExactIf(deed, source < target)) AS there, toInt64(uniqExactIf(deed, source > target)) AS back
  FROM ${deeds.sql}
  GROUP BY one, other
)
WHERE there != back
ORDER BY exchanges DESC, source, target
LIMIT ${mostTies}`,
    params: deeds.params,
  })
}

/** What one person did to another on a topic. */
export interface Tie {
  readonly source: string
  readonly target: string
  /** Posts and deeds that came without one. */
  readonly exchanges: number
  /** Of them, those whose own words are on topic. */
  readonly voiced: number
  readonly kinds: readonly string[]
  /** Seconds since 1970. */
  readonly firstAt: number
  readonly lastAt: number
  /** The latest post; 0 where none came with it. */
  readonly lastPost: string
}

/** The ties among some people. */
export async function findTiesAmong(
  corpus: ScopedCorpus,
  question: PeopleQuestion,
  people: readonly string[],
): Promise<readonly Tie[]> {
  if (people.length < 2) return []
  const deeds = deedsSql(question)
  return await corpus.select<Tie>({
    sql: `
SELECT toString(source) AS source, toString(target) AS target, toUInt32(uniqExact(deed)) AS exchanges,
  toUInt32(uniqExactIf(deed, isVoiced = 1)) AS voiced, arraySort(groupUniqArray(kind)) AS kinds,
  toUInt32(min(at)) AS firstAt, toUInt32(max(at)) AS lastAt, toString(argMax(post, (at, post))) AS lastPost
FROM ${deeds.sql}
WHERE source IN {people:Array(UInt64)} AND target IN {people:Array(UInt64)}
GROUP BY source, target
ORDER BY exchanges DESC, source, target`,
    params: { ...deeds.params, people },
  })
}
