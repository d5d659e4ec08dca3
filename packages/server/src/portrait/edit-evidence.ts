import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { evidenceItems } from './believed-evidence.ts'
import { deleteAdded, deleteAllOf, deleteVerdict, insertEvidence, listEvidence } from './evidence.store.ts'
import type { EvidenceInput } from './portrait.schema.ts'
import { deleteTier } from './tier.store.ts'

/** Adds what the profile does not say, with its source. @returns its id @throws AppError not_found */
export async function addEvidence(ctx: Ctx, key: CreatorKey, input: EvidenceInput): Promise<string> {
  requireRole(ctx, 'analyst')
  const account = await getAccount(ctx, key)
  return withTransaction(ctx, async (ctx) => {
    const id = await insertEvidence(ctx, { ...input, accountId: account.id, state: 'added' })
    await audit(ctx, 'evidence.added', id, { kind: input.kind })
    return id
  })
}

/** Removes what was added by hand. @throws AppError not_found */
export async function removeEvidence(ctx: Ctx, key: CreatorKey, id: string): Promise<void> {
  requireRole(ctx, 'analyst')
  const account = await getAccount(ctx, key)
  await withTransaction(ctx, async (ctx) => {
    if (!(await deleteAdded(ctx, account.id, id)))
      throw new AppError('not_found', 'There is no such evidence that was added by hand.')
    await audit(ctx, 'evidence.removed', id)
  })
}

/**
 * Says whether something that the profile names is so: confirmed, refused, or null to leave it open again.
 * @throws AppError not_found for a kind that the profile does not name
 */
export async function judgeEvidence(
  ctx: Ctx,
  key: CreatorKey,
  kind: string,
  state: 'confirmed' | 'refused' | null,
): Promise<void> {
  requireRole(ctx, 'analyst')
  const account = await getAccount(ctx, key)
  await withTransaction(ctx, async (ctx) => {
    const items = evidenceItems(`${account.name} | ${account.bio}`, await listEvidence(ctx, account.id))
    const item = items.find((one) => one.id === null && one.kind === kind)
    if (!item) throw new AppError('not_found', 'The profile names nothing of this kind.', { kind })
    await deleteVerdict(ctx, account.id, item.kind)
    if (state !== null)
      await insertEvidence(ctx, {
        accountId: account.id,
        kind: item.kind,
        quote: item.quote,
        sourceUrl: null,
        state,
      })
    await audit(ctx, `evidence.${state ?? 'reopened'}`, null, { kind })
  })
}

/** Forgets everything that was written about somebody who is erased. */
export async function forgetPortrait(ctx: Ctx, accountId: string): Promise<void> {
  await deleteAllOf(ctx, accountId)
  await deleteTier(ctx, accountId)
}
