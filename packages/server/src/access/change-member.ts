import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import type { Role } from '../role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { deleteMember, lockMembers, updateRole } from './member.store.ts'
import { planRoleChange } from './plan-role-change.ts'

/**
 * Gives a member another role.
 * @throws AppError not_found, not_allowed
 */
export async function changeRole(
  ctx: Ctx,
  input: { readonly memberId: string; readonly role: Role },
): Promise<void> {
  requireRole(ctx, 'manager')
  await withTransaction(ctx, async (ctx) => {
    const before = await checkChange(ctx, input.memberId, input.role)
    await updateRole(ctx, input.memberId, input.role)
    await audit(ctx, 'member.role_changed', input.memberId, { from: before, to: input.role })
  })
}

/**
 * Takes someone out of the workspace. Their account and their other workspaces stay.
 * @throws AppError not_found, not_allowed
 */
export async function removeMember(ctx: Ctx, memberId: string): Promise<void> {
  requireRole(ctx, 'manager')
  await withTransaction(ctx, async (ctx) => {
    const before = await checkChange(ctx, memberId, null)
    await deleteMember(ctx, memberId)
    await audit(ctx, 'member.removed', memberId, { role: before })
  })
}

async function checkChange(ctx: Ctx, memberId: string, next: Role | null): Promise<Role> {
  const members = await lockMembers(ctx)
  const member = members.find(({ id }) => id === memberId)
  if (!member) throw new AppError('not_found', 'There is no such member in this workspace.', { memberId })
  const plan = planRoleChange(ctx.actor, members, member, next)
  if (!plan.ok) throw new AppError('not_allowed', plan.reason, { memberId })
  return member.role
}
