import type { Ctx } from '../context.ts'
import { describePeople } from '../corpus/describe-people.ts'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { getAccount } from '../creator/get-account.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { findAccountsOf, findPeopleOf } from '../identity/people-of-accounts.ts'
import { openListed } from '../list/open-listed.ts'
import { describeOverlap } from './describe-overlap.ts'
import { describePerson } from './describe-person.ts'
import type { Overlap } from './overlap.schema.ts'
import { parseCreator } from './parse-creator.ts'
import { countShared } from './queries/count-shared.ts'
import { findHeard } from './queries/find-heard.ts'
import { type NetworkTopic, resolveNetwork } from './resolve-network.ts'

export interface OverlapInput extends TopicInput {
  /** `platform/handle` or `list/ID`, at most 12; empty: those whom most people pass on. */
  readonly people: readonly string[]
  readonly audience: 'talking' | 'following'
}

const comparedByDefault = 8

/** Somebody whose audience is compared, or a list whose people's audiences count as one. */
interface Compared {
  readonly list: { readonly id: string; readonly name: string } | null
  /** By the accounts that stand for them. */
  readonly people: readonly string[]
}

/**
 * Whom do they share? How many people two audiences have in common, and which share of each that is; counted exactly, or,
 * where an audience is large, from a sketch of it with its error. A list stands for the audience of all its people.
 * Method: docs/methods/overlap.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found for somebody whom the corpus does not name, or no list; invalid_input
 */
export async function compareAudiences(
  ctx: Ctx,
  input: OverlapInput,
  signal?: AbortSignal,
): Promise<Overlap> {
  const { corpus, question, asked } = await resolveNetwork(ctx, input, signal)
  const compared = await findCompared(ctx, corpus, question, input.people)
  const people = [...new Set(compared.flatMap((one) => one.people))]
  const heard = await findAccountsOf(corpus, question.samePeople, people)
  const accountsOf = Map.groupBy(heard.accounts.keys(), (place) => heard.persons[place] as string)
  const audiences = compared.map((one) => ({
    members: one.people,
    accounts: one.people.flatMap((id) =>
      (accountsOf.get(id) ?? []).map((at) => heard.accounts[at] as string),
    ),
  }))
  const single = compared.flatMap((one) => (one.list === null ? one.people : []))
  const [shared, names, described] = await Promise.all([
    countShared(corpus, { ...question, audience: input.audience, heard }, audiences),
    findPersonNames(corpus, question.samePeople, single),
    describePeople(corpus, single),
  ])
  return {
    ...asked,
    audience: input.audience,
    ...describeOverlap(
      shared,
      compared.map(({ list, people: [id = '', ...others] }, place) =>
        list === null
          ? {
              ...describePerson(id, names),
              listOf: null,
              // How many of the followers of two accounts are the same is not known.
              followers:
                (audiences[place]?.accounts.length ?? 0) > 1 ? null : (described.get(id)?.followers ?? null),
            }
          : {
              ...{ accountId: list.id, platform: 'list', handle: list.id, name: list.name, also: [] },
              ...{ listOf: id === '' ? 0 : others.length + 1, followers: null },
            },
      ),
    ),
  }
}

async function findCompared(
  ctx: Ctx,
  corpus: ScopedCorpus,
  question: NetworkTopic,
  asked: readonly string[],
): Promise<Compared[]> {
  if (asked.length === 0) {
    const heard = await findHeard(corpus, question, comparedByDefault)
    return heard.map(({ account }) => ({ list: null, people: [account] }))
  }
  const found: Compared[] = []
  for (const one of new Set(asked)) {
    const named = parseCreator(one)
    if (named.platform === 'list') {
      const list = await openListed(ctx, named.handle)
      const people = await findPeopleOf(corpus, question.samePeople, list.accountIds)
      found.push({ list, people: [...new Set(people)] })
      continue
    }
    const { id } = await getAccount({ corpus }, named)
    const [person = id] = await findPeopleOf(corpus, question.samePeople, [id])
    const isThere = found.some(({ list, people }) => list === null && people[0] === person)
    if (!isThere) found.push({ list: null, people: [person] })
  }
  return found
}
