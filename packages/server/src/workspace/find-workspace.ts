import type { Workspace } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'
import { findWorkspaceById } from './workspace.store.ts'

/** The workspace with this id, for other domains; null when there is none. */
export async function findWorkspace(db: WorkspaceDb, id: string): Promise<Workspace | null> {
  return await findWorkspaceById(db, id)
}
