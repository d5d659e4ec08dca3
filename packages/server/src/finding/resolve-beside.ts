import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
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
import { describeFound } from './describe-found.ts'
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
    describe: (found, limit) =>
      describeFound(corpus, { ...question, samePeople }, found, limit, new Set([own])),
  }
}
