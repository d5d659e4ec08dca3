import type { Ctx } from '../context.ts'
import { findStanding, type Standing } from '../influence/find-standing.ts'
import type { InfluenceInput } from '../influence/question.ts'
import { requireRole } from '../require-role.ts'
import { type CreatorKey, getAccount } from './get-account.ts'

/**
 * Where one person stands on a topic: the row of the ranking, or null for somebody who wrote nothing on it.
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found, invalid_input
 */
export async function getCreatorStanding(
  ctx: Ctx,
  key: CreatorKey,
  input: InfluenceInput,
  signal?: AbortSignal,
): Promise<Standing> {
  requireRole(ctx, 'viewer')
  const account = await getAccount(ctx, key)
  return await findStanding(ctx, input, account.id, signal)
}
