import { erasedHandle } from '@relais/core/erasure/erased-person'
import { isSearchable } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { describePeople } from '../corpus/describe-people.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import { type ResolvedTopic, resolveTopic, type TopicInput } from '../corpus/resolve-topic.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { type FoundAccount, getAccount } from '../creator/get-account.ts'
import { loadJoins } from '../identity/load-joins.ts'
import { describePerson } from '../network/describe-person.ts'
import type { NetworkPerson } from '../network/network.schema.ts'
import { parseCreator } from '../network/parse-creator.ts'
import { requireRole } from '../require-role.ts'
import type { FoundPerson } from './finding.schema.ts'
import { countOnTopic } from './queries/count-on-topic.ts'

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
  readonly person: NetworkPerson
  readonly question: ResolvedTopic
  /** Names, followers and posts on topic of those who were found, in their order; the person's own accounts are left out. */
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
  const [account, question, joined] = await Promise.all([
    getAccount({ corpus }, parseCreator(input.person)),
    resolveTopic({ corpus, clock: ctx.clock }, { ...input, terms: input.terms ?? [] }),
    loadJoins(ctx),
  ])
  return {
    corpus,
    account,
    person: {
      accountId: account.id,
      platform: account.platform,
      handle: account.handle,
      name: account.name || account.handle,
    },
    question,
    async describe(found, limit) {
      const names = await findNames(
        corpus,
        found.map((one) => one.account),
      )
      const isOther = (id: string) => {
        const named = names.get(id)
        const isJoined = joined.has(id) && joined.get(id) === joined.get(account.id)
        const isSame = account.person !== '' && named?.person === account.person
        return named !== undefined && named.handle !== erasedHandle && !isJoined && !isSame
      }
      const shown = found.filter((one) => isOther(one.account)).slice(0, limit)
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
