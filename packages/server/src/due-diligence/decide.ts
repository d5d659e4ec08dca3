import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { VerdictInput } from './due-diligence.schema.ts'
import {
  deleteVerdictOf,
  findCompetitorNames,
  findSampleCompetitor,
  upsertCompetitors,
  upsertVerdict,
} from './due-diligence.store.ts'

/**
 * Keeps what people decided of a creator after looking closely, in place of what was decided before; null takes it away.
 * @throws AppError not_found
 */
export async function decideOn(ctx: Ctx, key: CreatorKey, input: VerdictInput | null): Promise<void> {
  requireRole(ctx, 'analyst')
  const { id } = await getAccount(ctx, key)
  await withTransaction(ctx, async (ctx) => {
    await (input === null ? deleteVerdictOf(ctx, id) : upsertVerdict(ctx, id, input))
    // Without the id, which would outlive the person's erasure.
    await audit(
      ctx,
      input === null ? 'verdict.removed' : 'verdict.decided',
      null,
      input === null ? {} : { verdict: input.verdict },
    )
  })
}

/** Forgets what was decided of somebody who is erased. */
export async function forgetVerdict(ctx: Ctx, accountId: string): Promise<void> {
  await deleteVerdictOf(ctx, accountId)
}

/** Names of those whom the brand competes with: as people wrote them down, else that of the sample that is shown. */
export async function findCompetitors(ctx: Ctx): Promise<string[]> {
  requireRole(ctx, 'viewer')
  const names = await findCompetitorNames(ctx)
  if (names !== null || !ctx.workspace.isSampleShown) return names ?? []
  const competitor = await findSampleCompetitor(ctx)
  return competitor === null ? [] : [competitor]
}

export async function saveCompetitors(ctx: Ctx, names: readonly string[]): Promise<string[]> {
  requireRole(ctx, 'analyst')
  const kept = [...new Set(names)]
  return withTransaction(ctx, async (ctx) => {
    await upsertCompetitors(ctx, kept)
    await audit(ctx, 'competitors.saved', ctx.workspace.id, { names: kept.length })
    return kept
  })
}
