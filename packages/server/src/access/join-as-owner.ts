import type { Workspace } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'
import { insertMember } from './member.store.ts'

/** Makes someone the owner of a workspace that has just been created. */
export async function joinAsOwner(db: WorkspaceDb, workspace: Workspace, userId: string): Promise<void> {
  await insertMember(db, { workspaceId: workspace.id, userId, role: 'owner' })
}
