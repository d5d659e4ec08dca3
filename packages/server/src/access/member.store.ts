import type { Scope } from '@relais/core/shared/branded'
import { sql } from 'kysely'
import type { Ctx, Workspace } from '../context.ts'
import { createId } from '../create-id.ts'
import type { WorkspaceDb } from '../database.ts'
import type { Role } from '../role.ts'

export interface Member {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly joinedAt: Date
}

export interface Membership {
  readonly workspace: Workspace
  readonly role: Role
}

export async function listMembers(ctx: Ctx): Promise<Member[]> {
  return await ctx.db
    .selectFrom('member')
    .innerJoin('user_account', 'user_account.id', 'member.user_id')
    .select([
      'member.id',
      'member.user_id as userId',
      'user_account.name',
      'user_account.email',
      'member.role',
      'member.created_at as joinedAt',
    ])
    .where('member.workspace_id', '=', ctx.workspace.id)
    .orderBy('member.created_at')
    .orderBy('member.id')
    .execute()
}

/** The members of a workspace with their roles, locked until the transaction ends, so that two changes see each other. */
export async function lockMembers(ctx: Ctx): Promise<{ id: string; userId: string; role: Role }[]> {
  return await ctx.db
    .selectFrom('member')
    .select(['id', 'user_id as userId', 'role'])
    .where('workspace_id', '=', ctx.workspace.id)
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function updateRole(ctx: Ctx, memberId: string, role: Role): Promise<void> {
  await ctx.db
    .updateTable('member')
    .set({ role })
    .where('id', '=', memberId)
    .where('workspace_id', '=', ctx.workspace.id)
    .execute()
}

export async function deleteMember(ctx: Ctx, memberId: string): Promise<void> {
  await ctx.db
    .deleteFrom('member')
    .where('id', '=', memberId)
    .where('workspace_id', '=', ctx.workspace.id)
    .execute()
}

/** Adds someone to a workspace; false when they are in it already. Takes the whole store. */
export async function insertMember(
  db: WorkspaceDb,
  member: { readonly workspaceId: string; readonly userId: string; readonly role: Role },
): Promise<boolean> {
  const added = await db
    .insertInto('member')
    .values({
      id: createId('member'),
      workspace_id: member.workspaceId,
      user_id: member.userId,
      role: member.role,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'user_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Where someone may work, oldest workspace first. Takes the whole store. */
export async function listMemberships(db: WorkspaceDb, userId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom('member')
    .innerJoin('workspace', 'workspace.id', 'member.workspace_id')
    .select([
      'workspace.id',
      'workspace.name',
      'workspace.slug',
      'workspace.scope',
      'workspace.sample_is_shown as isSampleShown',
      'member.role',
    ])
    .where('member.user_id', '=', userId)
    .orderBy('workspace.scope')
    .execute()
  return rows.map(({ role, scope, ...workspace }) => ({
    role,
    workspace: { ...workspace, scope: scope as Scope },
  }))
}

/** Whether anybody owns anything here yet. */
export async function hasOwner(db: WorkspaceDb): Promise<boolean> {
  const owner = await db
    .selectFrom('member')
    .select('id')
    .where('role', '=', 'owner')
    .limit(1)
    .executeTakeFirst()
  return owner !== undefined
}

/** Any number that nothing else in the database uses as an advisory lock. */
const setupLock = 720_311_006

/** Lets one setup go on at a time, until its transaction ends. */
export async function lockSetup(db: WorkspaceDb): Promise<void> {
  await sql`select pg_advisory_xact_lock(${setupLock})`.execute(db)
}
