import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { listMembers, type Member } from './member.store.ts'

/** Who works in this workspace, longest first. Everybody in it may know. */
export async function listWorkspaceMembers(ctx: Ctx): Promise<Member[]> {
  requireRole(ctx, 'viewer')
  return await listMembers(ctx)
}
