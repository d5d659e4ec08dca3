import type { Workspace } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'
import { AppError } from '../errors.ts'
import { findFirstWorkspace, findWorkspaceByName, listWorkspaceNames } from './workspace.store.ts'

/**
 * The workspace that the command line means: the named one (slug, name or id), or the first.
 * @throws AppError not_found naming those that exist
 */
export async function getWorkspace(db: WorkspaceDb, name: string | undefined): Promise<Workspace> {
  const workspace = name === undefined ? await findFirstWorkspace(db) : await findWorkspaceByName(db, name)
  if (workspace) return workspace
  const known = await listWorkspaceNames(db)
  throw new AppError('not_found', `No workspace is called "${name}". There are: ${known.join(', ')}.`, {
    known,
  })
}
