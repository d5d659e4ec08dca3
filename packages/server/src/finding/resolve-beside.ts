import { erasedHandle } from '@relais/core/erasure/erased-person'
import { isSearchable } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { describePeople } from '../corpus/describe-people.ts'
import { countOnTopic } from '../corpus/queries/count-on-topic.ts'
import { type ResolvedTopic, resolveTopic, type TopicInput } from '../corpus/resolve-topic.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { type FoundAccount, getAccount } from '../creator/get-account.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { loadSamePeople, type SamePeople } from '../identity/load-same-people.ts'
import { findPeopleOf } from '../identity/people-of-accounts.ts'
import { describePerson } from '../network/describe-person.ts'
import type { NetworkPerson } from '../network/network.schema.ts'
import { parseCreator } from '../network/parse-creator.ts'
import { requireRole } from '../require-role.ts'
import type { FoundPerson } from './finding.schema.ts'

export interface BesideInput extends Omit<TopicInput, 'terms'> {
  /** `platform/handle` of the one beside whom others are looked for. */
  readonly person: string
  readonly terms?: readonly string[] | undefined
  readonly limit: number
}

/** A question about people beside somebody, ready to be asked. */
export interface BesideQuestion {
  readonly corpus: ScopedCorpus
  readonly account: FoundAccount
  readonly samePeople: SamePeople
  readonly person: NetworkPerson
  readonly question: ResolvedTopic
  /** Names, followers and posts on topic of those who were found, in their order, each person once; the one asked about is left out. */
  describe<Found extends { readonly account: string }>(
    found: readonly Found[],
    limit: number,
  ): Promise<{ readonly found: Found; readonly person: FoundPerson }[]>
}

/**
 * Checks who asks, and finds the person and the days.
 * @throws AppError not_found for somebody whom the corpus does not name; invalid_input
 */
export async function resolveBeside(
  ctx: Ctx,
  input: BesideInput,
  signal?: AbortSignal,
): Promise<BesideQuestion> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const [account, question, samePeople] = await Promise.all([
    getAccount({ corpus }, parseCreator(input.person)),
    resolveTopic({ corpus, clock: ctx.clock }, { ...input, terms: input.terms ?? [] }),
    loadSamePeople(ctx, corpus),
  ])
  const [own = account.id, names] = await Promise.all([
    findPeopleOf(corpus, samePeople, [account.id]).then(([person]) => person),
    findPersonNames(corpus, samePeople, [account.id]),
  ])
  return {
    ...{ corpus, account, samePeople, question },
    person: describePerson(account.id, names),
    async describe(found, limit) {
      const accounts = found.map((one) => one.account)
      const [people, names] = await Promise.all([
        findPeopleOf(corpus, samePeople, accounts),
        findPersonNames(corpus, samePeople, accounts),
      ])
      const isFirst = (place: number) => people.indexOf(people[place] as string) === place
      const isKnown = (account: string) => names.has(account) && names.get(account)?.handle !== erasedHandle
      const shown = found
        .filter((one, place) => people[place] !== own && isFirst(place) && isKnown(one.account))
        .slice(0, limit)
      const ids = shown.map((one) => one.account)
      const [described, onTopic] = await Promise.all([
        describePeople(corpus, ids),
        isSearchable(question.plan) ? countOnTopic(corpus, question, ids) : null,
      ])
      return shown.map((one) => ({
        found: one,
        person: {
          ...describePerson(one.account, names),
          followers: described.get(one.account)?.followers ?? null,
          postsOnTopic: onTopic === null ? null : (onTopic.get(one.account) ?? 0),
        },
      }))
    },
  }
}
