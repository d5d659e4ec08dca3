import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import { AppError } from '../errors.ts'
import { accountIdSchema } from '../list/list.schema.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import {
  deleteDecision,
  deleteDecisionsOn,
  inOrder,
  type JoinState,
  saveDecision,
} from './account-join.store.ts'

interface Pair {
  readonly accountId: string
  readonly otherId: string
}

/**
 * Says that two accounts are one person's, or that they are not. The latest word counts.
 * @throws AppError invalid_input for an account and itself; not_found for an account that the corpus does not hold
 */
export async function decideJoin(ctx: Ctx, { accountId, otherId }: Pair, state: JoinState): Promise<void> {
  requireRole(ctx, 'analyst')
  requireIds(accountId, otherId)
  if (accountId === otherId)
    throw new AppError('invalid_input', 'An account cannot be joined with itself. Name two accounts.')
  const names = await findNames(ctx.corpus, [accountId, otherId])
  const unknown = [accountId, otherId].find((id) => !names.has(id))
  if (unknown !== undefined)
    throw new AppError('not_found', `No account with the id ${unknown} is in this workspace's data.`, {
      accountId: unknown,
    })
  const [a, b] = inOrder(accountId, otherId)
  await withTransaction(ctx, async (ctx) => {
    const decidedBy = ctx.actor.kind === 'user' || ctx.actor.kind === 'apiKey' ? ctx.actor.id : null
    await saveDecision(ctx, { a, b, state, decidedAt: ctx.clock.now() }, decidedBy)
    // Without the ids, which would outlive a person's erasure.
    await audit(ctx, `identity.${state}`, null)
  })
}

/** Takes a decision back: the pair is open again. @throws AppError not_found when there is none */
export async function undoJoin(ctx: Ctx, { accountId, otherId }: Pair): Promise<void> {
  requireRole(ctx, 'analyst')
  requireIds(accountId, otherId)
  const [a, b] = inOrder(accountId, otherId)
  await withTransaction(ctx, async (ctx) => {
    const was = await deleteDecision(ctx, a, b)
    if (was === null) throw new AppError('not_found', 'Nothing was decided on these two accounts.')
    await audit(ctx, 'identity.undone', null, { was })
  })
}

function requireIds(...ids: readonly string[]): void {
  const none = ids.find((id) => !accountIdSchema.safeParse(id).success)
  if (none === undefined) return
  throw new AppError('invalid_input', `The id of an account is a whole number, which this is not: ${none}.`)
}

/** Forgets what was decided on somebody who is erased. */
export async function forgetJoins(ctx: Ctx, accountId: string): Promise<void> {
  await deleteDecisionsOn(ctx, accountId)
}
