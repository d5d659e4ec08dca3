import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import type { WorkspaceDb } from '../database.ts'
import type { Role } from '../role.ts'

export type InvitedRole = Exclude<Role, 'owner'>

export interface Invitation {
  readonly id: string
  readonly email: string
  readonly role: InvitedRole
  readonly expiresAt: Date
}

export interface OpenInvitation extends Invitation {
  readonly workspaceId: string
}

const columns = ['id', 'email', 'role', 'expires_at as expiresAt'] as const

export async function listOpenInvitations(ctx: Ctx): Promise<Invitation[]> {
  return await ctx.db
    .selectFrom('invitation')
    .select(columns)
    .where('workspace_id', '=', ctx.workspace.id)
    .where('status', '=', 'pending')
    .where('expires_at', '>', ctx.clock.now())
    .orderBy('created_at')
    .execute()
}

/** Writes an invitation; an earlier open one for the same address is cancelled by it. */
export async function insertInvitation(
  ctx: Ctx,
  invitation: Omit<Invitation, 'id'> & { readonly inviterId: string },
): Promise<Invitation> {
  const email = invitation.email.toLowerCase()
  await ctx.db
    .updateTable('invitation')
    .set({ status: 'cancelled' })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('email', '=', email)
    .where('status', '=', 'pending')
    .execute()
  return await ctx.db
    .insertInto('invitation')
    .values({
      id: createId('invitation'),
      workspace_id: ctx.workspace.id,
      email,
      role: invitation.role,
      inviter_id: invitation.inviterId,
      expires_at: invitation.expiresAt,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
}

/** @returns false when there is no open invitation with this id */
export async function cancelOpenInvitation(ctx: Ctx, id: string): Promise<boolean> {
  const changed = await ctx.db
    .updateTable('invitation')
    .set({ status: 'cancelled' })
    .where('id', '=', id)
    .where('workspace_id', '=', ctx.workspace.id)
    .where('status', '=', 'pending')
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

/** An invitation that can still be accepted. Takes the whole store: the guest belongs to no workspace yet. */
export async function findOpenInvitation(
  db: WorkspaceDb,
  id: string,
  now: Date,
): Promise<OpenInvitation | null> {
  const row = await db
    .selectFrom('invitation')
    .select([...columns, 'workspace_id as workspaceId'])
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row ?? null
}

/** @returns false when someone else has just accepted or cancelled it */
export async function markAccepted(db: WorkspaceDb, id: string): Promise<boolean> {
  const changed = await db
    .updateTable('invitation')
    .set({ status: 'accepted' })
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}
