import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { deleteCreatorValues, upsertCreatorValue } from './creator-value.store.ts'
import type { CreatorValuesInput } from './values.schema.ts'

/**
 * Keeps what a creator answered, with where it comes from; answers to other questions stay, with their own sources.
 * @throws AppError not_found for somebody whom the corpus does not name
 */
export async function saveCreatorValues(ctx: Ctx, key: CreatorKey, input: CreatorValuesInput): Promise<void> {
  requireRole(ctx, 'analyst')
  const { id } = await getAccount(ctx, key)
  const { answers, source, sourceUrl, saidOn } = input
  await withTransaction(ctx, async (ctx) => {
    const savedBy = 'name' in ctx.actor ? ctx.actor.name : null
    const takenBack = answers.filter(({ answer }) => answer === null).map(({ question }) => question)
    if (takenBack.length > 0) await deleteCreatorValues(ctx, id, takenBack)
    for (const { question, answer } of answers)
      if (answer !== null)
        await upsertCreatorValue(ctx, id, { question, answer, source, sourceUrl, saidOn, savedBy })
    // Without the id, which would outlive the person's erasure.
    await audit(ctx, 'creator-values.saved', null, { answers: answers.length, source })
  })
}

/** Forgets the answers of somebody who is erased. */
export async function forgetValues(ctx: Ctx, accountId: string): Promise<void> {
  await deleteCreatorValues(ctx, accountId)
}
