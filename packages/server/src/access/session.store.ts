import type { WorkspaceDb } from '../database.ts'

/** Moves a session to another workspace. Takes the whole store. */
export async function setSessionWorkspace(
  db: WorkspaceDb,
  token: string,
  workspaceId: string,
): Promise<void> {
  await db.updateTable('session').set({ workspace_id: workspaceId }).where('token', '=', token).execute()
}
