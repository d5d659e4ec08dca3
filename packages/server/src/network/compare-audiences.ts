import type { Ctx } from '../context.ts'
import { describePeople } from '../corpus/describe-people.ts'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import { getAccount } from '../creator/get-account.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { findAccountsOf, findPeopleOf } from '../identity/people-of-accounts.ts'
import { describePerson } from './describe-person.ts'
import type { Overlap } from './overlap.schema.ts'
import { parseCreator } from './parse-creator.ts'
import { countShared } from './queries/count-shared.ts'
import { findHeard } from './queries/find-heard.ts'
import { resolveNetwork } from './resolve-network.ts'
import { pairUp, sharedBy } from './share-audiences.ts'

export interface OverlapInput extends TopicInput {
  /** `platform/handle`, at most 12; empty: those whom most people pass on. */
  readonly people: readonly string[]
  readonly audience: 'talking' | 'following'
}

const comparedByDefault = 8

/**
 * Whom do they share? How many people two audiences have in common, counted exactly, and which share of each that is.
 * Method: docs/methods/overlap.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found for somebody whom the corpus does not name; invalid_input
 */
export async function compareAudiences(
  ctx: Ctx,
  input: OverlapInput,
  signal?: AbortSignal,
): Promise<Overlap> {
  const { corpus, question, asked } = await resolveNetwork(ctx, input, signal)
  const named = await Promise.all(
    input.people.map(async (person) => (await getAccount({ corpus }, parseCreator(person))).id as string),
  )
  const people =
    named.length > 0
      ? [...new Set(await findPeopleOf(corpus, question.samePeople, named))]
      : (await findHeard(corpus, question, comparedByDefault)).map(({ account }) => account)
  const heard = await findAccountsOf(corpus, question.samePeople, people)
  const accountsOf = (person: string) => heard.accounts.filter((_, place) => heard.persons[place] === person)
  const audienceQuestion = { ...question, audience: input.audience, heard }
  const [shared, names, described] = await Promise.all([
    countShared(corpus, audienceQuestion, people.map(accountsOf)),
    findPersonNames(corpus, question.samePeople, people),
    describePeople(corpus, people),
  ])
  return {
    ...asked,
    audience: input.audience,
    people: people.map((id, place) => ({
      ...describePerson(id, names),
      audience: sharedBy(shared, place, place),
      // How many of the followers of two accounts are the same is not known.
      followers: accountsOf(id).length > 1 ? null : (described.get(id)?.followers ?? null),
    })),
    pairs: pairUp(shared, people.length),
    together: shared.together,
  }
}
