import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { deleteAnswers, listAnswers, type StoredAnswer, upsertAnswer } from './audience.store.ts'

function assertAbout(about: string): void {
  if (/^(?:audience|(?:growth|following):\d{4}-\d{2}-\d{2})$/.test(about)) return
  throw new AppError(
    'invalid_input',
    `An answer is about "audience", or about "growth:" or "following:" and a day, which this is not: ${about}.`,
  )
}

/**
 * Keeps what the creator says to what was seen, in place of what was kept before.
 * @param about `audience`, or `growth:` and the day of the question
 * @throws AppError not_found for somebody whom the corpus does not name, invalid_input for a question that there is not
 */
export async function keepAnswer(ctx: Ctx, key: CreatorKey, about: string, answer: string): Promise<void> {
  requireRole(ctx, 'analyst')
  assertAbout(about)
  const { id } = await getAccount(ctx, key)
  await withTransaction(ctx, async (ctx) => {
    const writtenBy = 'name' in ctx.actor ? ctx.actor.name : null
    await upsertAnswer(ctx, id, { about, answer, writtenBy, writtenAt: ctx.clock.now() })
    // Without the id, which would outlive the person's erasure.
    await audit(ctx, 'creator.answer-kept', null, { about: about.split(':')[0] })
  })
}

/** Takes an answer away; one that is not there is away already. */
export async function removeAnswer(ctx: Ctx, key: CreatorKey, about: string): Promise<void> {
  requireRole(ctx, 'analyst')
  assertAbout(about)
  const { id } = await getAccount(ctx, key)
  await withTransaction(ctx, async (ctx) => {
    await deleteAnswers(ctx, id, about)
    await audit(ctx, 'creator.answer-removed', null, { about: about.split(':')[0] })
  })
}

/** What the creator said, by what it is about. */
export async function readAnswers(ctx: Ctx, accountId: string): Promise<StoredAnswer[]> {
  return await listAnswers(ctx, accountId)
}

/** Forgets the answers of somebody who is erased. */
export async function forgetAnswers(ctx: Ctx, accountId: string): Promise<void> {
  await deleteAnswers(ctx, accountId)
}
