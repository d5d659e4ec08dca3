import { compareShares } from '@relais/core/finding/compare-shares'
import { shareRange } from '@relais/core/network/share-range'
import type { Ctx } from '../context.ts'
import { findAccountsOf, findPeopleOf } from '../identity/people-of-accounts.ts'
import type { AudienceKind } from '../network/queries/audience-sql.ts'
import { findSharedListeners, type SharedListeners } from './queries/find-shared-audience.ts'
import { type BesideInput, resolveBeside } from './resolve-beside.ts'
import type { SharedAudiences } from './similar.schema.ts'

export interface SharedAudiencesInput extends BesideInput {
  readonly audience: AudienceKind
}

/** Fewer people in common may be chance. */
const fewestShared = 5
const mostCompared = 1_000

/**
 * To whom the audience of somebody also listens, with how many people both have, which share of both that is, and how
 * many times as likely this audience is to listen to them as everybody else.
 * Method: docs/methods/finding.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found for somebody whom the corpus does not name; invalid_input
 * @example await findSharedAudiences(ctx, { person: 'instagram/ana', audience: 'following', limit: 20 })
 */
export async function findSharedAudiences(
  ctx: Ctx,
  input: SharedAudiencesInput,
  signal?: AbortSignal,
): Promise<SharedAudiences> {
  const { corpus, account, samePeople, question, describe, person } = await resolveBeside(ctx, input, signal)
  const { period } = question
  const own = await findPeopleOf(corpus, samePeople, [account.id])
  const { accounts } = await findAccountsOf(corpus, samePeople, own)
  const listeners = await findSharedListeners(corpus, {
    ...{ period, accounts, samePeople, audience: input.audience },
    ...{ fewest: fewestShared, limit: mostCompared },
  })
  const compared = compareAudiences(listeners)
    .filter(({ timesRange: [low] }) => low > 1)
    .toSorted((a, b) => b.inBothRange[0] - a.inBothRange[0] || (a.account < b.account ? -1 : 1))
  const found = await describe(compared, input.limit)
  return {
    ...{ person, period: { ...period }, audience: input.audience },
    size: listeners.audience,
    ...{ looked: listeners.looked, everybody: listeners.everybody },
    people: found.map(({ person, found: { account: _, ...shared } }) => ({ ...person, ...shared })),
  }
}

function compareAudiences({ sharers, audience, looked, everybody }: SharedListeners) {
  return sharers.map(({ account, shared, audience: theirs }) => {
    const whole = Math.round((shared * audience) / Math.max(1, looked))
    const either = audience + theirs - whole
    const both = shareRange(whole, either)
    const elsewhere = { hits: Math.max(0, theirs - whole), of: Math.max(0, everybody - audience) }
    const { times, low, high } = compareShares({ hits: shared, of: looked }, elsewhere)
    return {
      ...{ account, shared, audience: theirs },
      inBoth: either === 0 ? 0 : whole / either,
      inBothRange: [both.low, both.high] as [number, number],
      times,
      timesRange: [low, high] as [number, number],
    }
  })
}
