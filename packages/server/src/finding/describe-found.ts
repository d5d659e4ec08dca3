import { erasedHandle } from '@relais/core/erasure/erased-person'
import { isSearchable } from '@relais/core/topic/plan-match'
import { describePeople } from '../corpus/describe-people.ts'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import { countOnTopic } from '../corpus/queries/count-on-topic.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import type { SamePeople } from '../identity/load-same-people.ts'
import { findAccountsOf, findPeopleOf } from '../identity/people-of-accounts.ts'
import { describePerson } from '../network/describe-person.ts'
import type { FoundPerson } from './finding.schema.ts'

/**
 * Names, followers and posts on topic of those who were found, in their order, each person once; those whom nobody
 * names any more are left out.
 * @param without accounts that stand for people who are not wanted
 */
export async function describeFound<Found extends { readonly account: string }>(
  corpus: ScopedCorpus,
  question: MatchQuestion & { readonly samePeople: SamePeople },
  found: readonly Found[],
  limit: number,
  without: ReadonlySet<string> = new Set(),
): Promise<{ readonly found: Found; readonly person: FoundPerson }[]> {
  const accounts = found.map((one) => one.account)
  const [people, names] = await Promise.all([
    findPeopleOf(corpus, question.samePeople, accounts),
    findPersonNames(corpus, question.samePeople, accounts),
  ])
  const isFirst = (place: number) => people.indexOf(people[place] as string) === place
  const isKnown = (account: string) => names.has(account) && names.get(account)?.handle !== erasedHandle
  const shown = found
    .map((one, place) => ({ found: one, person: people[place] as string, place }))
    .filter(
      ({ found: { account }, person, place }) => !without.has(person) && isFirst(place) && isKnown(account),
    )
    .slice(0, limit)
  const ids = shown.map(({ found: { account } }) => account)
  const all = await findAccountsOf(
    corpus,
    question.samePeople,
    shown.map(({ person }) => person),
  )
  const [described, onTopic] = await Promise.all([
    describePeople(corpus, ids),
    isSearchable(question.plan) ? countOnTopic(corpus, question, all.accounts) : null,
  ])
  const postsOf = (person: string) =>
    all.accounts.reduce(
      (sum, account, place) => sum + (all.persons[place] === person ? (onTopic?.get(account) ?? 0) : 0),
      0,
    )
  return shown.map(({ found: one, person }) => ({
    found: one,
    person: {
      ...describePerson(one.account, names),
      followers: described.get(one.account)?.followers ?? null,
      postsOnTopic: onTopic === null ? null : postsOf(person),
    },
  }))
}
