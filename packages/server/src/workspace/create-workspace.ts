import type { Workspace } from '../context.ts'
import { createId } from '../create-id.ts'
import type { WorkspaceDb } from '../database.ts'
import { slugOf } from './slug-of.ts'
import { insertWorkspace } from './workspace.store.ts'

/**
 * A new, empty workspace. Names may repeat; the slug gets a number when it is taken.
 * @param db the whole store: a workspace cannot be seen from inside another one
 */
export async function createWorkspace(db: WorkspaceDb, name: string): Promise<Workspace> {
  const slug = slugOf(name)
  for (let attempt = 1; ; attempt++) {
    const workspace = await insertWorkspace(db, {
      id: createId('workspace'),
      name,
      slug: attempt === 1 ? slug : `${slug}-${attempt}`,
    })
    if (workspace) return workspace
  }
}
