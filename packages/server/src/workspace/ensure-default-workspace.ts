import type { Workspace } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'
import { createWorkspace } from './create-workspace.ts'
import { findFirstWorkspace } from './workspace.store.ts'

/** On a fresh data directory, makes the workspace that the command line and the sample use until an owner takes it over. */
export async function ensureDefaultWorkspace(db: WorkspaceDb): Promise<Workspace> {
  return (await findFirstWorkspace(db)) ?? (await createWorkspace(db, 'Workspace'))
}
