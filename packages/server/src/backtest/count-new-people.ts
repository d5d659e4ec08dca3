import { boundsOf } from '@relais/core/topic/choose-period'
import type { Period } from '@relais/core/topic/topic'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { findNotices, findPeople, findTopicTimes } from './queries/find-adopters.ts'

/** Days before somebody's first post on topic in which another's post may have led to it. */
const afterDays = 30
/** Long before anything that is asked for. */
const beginning = '1970-01-01'

/**
 * T4: for each of these accounts, distinct people who write on the topic for the first time ever in the test period,
 * within 30 days after a post on it by that account, and who are known to notice it: who cite it, on any subject.
 * Method: docs/methods/backtest.md
 */
export async function countNewPeople(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  test: Period,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const writers = await findTopicTimes(corpus, { ...question, period: { from: beginning, to: test.to } })
  const timesOf = new Map(writers.map(({ account, times }) => [account, times]))
  const people = await findPeople(corpus, [...new Set([...timesOf.keys(), ...accounts])])
  const personOf = (account: string) => people.get(account) ?? account
  const firstOf = new Map<string, number>()
  for (const { account, times } of writers) {
    const person = personOf(account)
    firstOf.set(person, Math.min(firstOf.get(person) ?? Number.POSITIVE_INFINITY, times[0] ?? 0))
  }
  const start = boundsOf(test).start.getTime() / 1000
  const isNew = (account: string) => (firstOf.get(personOf(account)) ?? 0) >= start
  const notices = await findNotices(corpus, [...timesOf.keys()].filter(isNew), accounts)
  const adopters = new Map<string, Set<string>>()
  for (const { source, target } of notices) {
    const adopter = personOf(source)
    if (adopter === personOf(target)) continue
    const first = firstOf.get(adopter) ?? 0
    const isAfter = timesOf.get(target)?.some((time) => time < first && time >= first - afterDays * 86_400)
    if (!isAfter) continue
    const known = adopters.get(target)
    if (known === undefined) adopters.set(target, new Set([adopter]))
    else known.add(adopter)
  }
  return new Map([...adopters].map(([account, known]) => [account, known.size]))
}
