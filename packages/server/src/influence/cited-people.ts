import { weighCitations } from '@relais/core/influence/weigh-citations'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { type CitingPair, countCitations, findCitingPairs } from './queries/find-citations.ts'

/** Who cites one account on topic. */
export interface Cited {
  /** Distinct other people. */
  readonly people: number
  /** What they are worth, by their own standing and without closed circles. */
  readonly weight: number
  /** Weeks before the period's end in which somebody does, and how many people in each. */
  readonly weeks: readonly number[]
  readonly peopleInWeek: readonly number[]
}

function fromPairs(pairs: readonly CitingPair[]): ReadonlyMap<string, Cited> {
  const weights = weighCitations(pairs.map(({ citing, citedPerson }) => ({ citing, cited: citedPerson })))
  const citingOf = new Map<string, Set<string>>()
  for (const { citedPerson, citing } of pairs) {
    const people = citingOf.get(citedPerson)
    if (people === undefined) citingOf.set(citedPerson, new Set([citing]))
    else people.add(citing)
  }
  const cited = new Map<string, Cited>()
  for (const [target, own] of Map.groupBy(pairs, (pair) => pair.target)) {
    const person = own[0]?.citedPerson ?? target
    const inWeek = new Map<number, number>()
    for (const { weeks } of own) for (const week of weeks) inWeek.set(week, (inWeek.get(week) ?? 0) + 1)
    const weeks = [...inWeek.keys()].sort((a, b) => a - b)
    const perPerson = (weights.get(person) ?? 0) / (citingOf.get(person)?.size ?? 1)
    cited.set(target, {
      people: own.length,
      weight: perPerson * own.length,
      weeks,
      peopleInWeek: weeks.map((week) => inWeek.get(week) as number),
    })
  }
  return cited
}

/** Where there are too many pairs to weigh, everybody who cites counts as one. */
async function fromCounts(
  corpus: ScopedCorpus,
  question: MatchQuestion,
): Promise<ReadonlyMap<string, Cited>> {
  const rows = Map.groupBy(await countCitations(corpus, question), ({ target }) => target)
  return new Map(
    [...rows].map(([target, counts]) => {
      const people = counts.find(({ week }) => week === null)?.people ?? 0
      const weekly = counts
        .flatMap(({ week, people: count }) => (week === null ? [] : [{ week, count }]))
        .sort((a, b) => a.week - b.week)
      const cited: Cited = {
        people,
        weight: people,
        weeks: weekly.map(({ week }) => week),
        peopleInWeek: weekly.map(({ count }) => count),
      }
      return [target, cited] as const
    }),
  )
}

/**
 * Who is cited on a topic, and what that is worth. Who cites is weighed up to 200,000 pairs of people; beyond, where a
 * ring of some accounts is lost in the crowd, they are counted.
 * Method: docs/methods/citations.md
 */
export async function findCitedPeople(
  corpus: ScopedCorpus,
  question: MatchQuestion,
): Promise<ReadonlyMap<string, Cited>> {
  const pairs = await findCitingPairs(corpus, question)
  return pairs === null ? await fromCounts(corpus, question) : fromPairs(pairs)
}
