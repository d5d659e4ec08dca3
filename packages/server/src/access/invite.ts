import type { z } from 'zod'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { invitationInputSchema } from './access.schema.ts'
import { getUserActor } from './get-user-actor.ts'
import {
  cancelOpenInvitation,
  type Invitation,
  insertInvitation,
  listOpenInvitations,
} from './invitation.store.ts'
import { listMembers } from './member.store.ts'

const validDays = 7
const dayMs = 24 * 60 * 60 * 1000

/** The invitations that can still be accepted. */
export async function listInvitations(ctx: Ctx): Promise<Invitation[]> {
  requireRole(ctx, 'manager')
  return await listOpenInvitations(ctx)
}

/**
 * Invites an e-mail address to the workspace for 7 days. A second invitation replaces the first.
 * @throws AppError already_exists when that person is a member
 */
export async function invite(ctx: Ctx, input: z.output<typeof invitationInputSchema>): Promise<Invitation> {
  requireRole(ctx, 'manager')
  const inviter = getUserActor(ctx)
  return withTransaction(ctx, async (ctx) => {
    const members = await listMembers(ctx)
    if (members.some(({ email }) => email === input.email.toLowerCase())) {
      throw new AppError('already_exists', `${input.email} is a member of this workspace already.`)
    }
    const expiresAt = new Date(ctx.clock.now().getTime() + validDays * dayMs)
    const invitation = await insertInvitation(ctx, { ...input, inviterId: inviter.id, expiresAt })
    await audit(ctx, 'invitation.created', invitation.id, { role: input.role })
    return invitation
  })
}

/** @throws AppError not_found when it was accepted, cancelled or never there */
export async function cancelInvitation(ctx: Ctx, id: string): Promise<void> {
  requireRole(ctx, 'manager')
  await withTransaction(ctx, async (ctx) => {
    if (!(await cancelOpenInvitation(ctx, id)))
      throw new AppError('not_found', 'There is no such open invitation.')
    await audit(ctx, 'invitation.cancelled', id)
  })
}
