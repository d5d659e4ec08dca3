import type { Workspace } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'
import { listWorkspaces as list } from './workspace.store.ts'

/** Every workspace, oldest first: for jobs that look after all of them. Takes the whole store. */
export async function listWorkspaces(db: WorkspaceDb): Promise<Workspace[]> {
  return await list(db)
}
