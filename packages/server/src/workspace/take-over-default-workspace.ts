import type { Workspace } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'
import { ensureDefaultWorkspace } from './ensure-default-workspace.ts'
import { slugOf } from './slug-of.ts'
import { updateWorkspaceName } from './workspace.store.ts'

/** Gives the default workspace the name that its first owner chose. It is the only one then, so the slug is free. */
export async function takeOverDefaultWorkspace(db: WorkspaceDb, name: string): Promise<Workspace> {
  const workspace = await ensureDefaultWorkspace(db)
  const renamed = { ...workspace, name, slug: slugOf(name) }
  await updateWorkspaceName(db, renamed)
  return renamed
}
