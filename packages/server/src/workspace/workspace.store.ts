import type { Scope } from '@relais/core/shared/branded'
import type { Workspace } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'

const columns = [
  'workspace.id',
  'workspace.name',
  'workspace.slug',
  'workspace.scope',
  'workspace.sample_is_shown as isSampleShown',
] as const

interface Row {
  readonly id: string
  readonly name: string
  readonly slug: string
  readonly scope: string
  readonly isSampleShown: boolean
}

function fromRow(row: Row): Workspace {
  return { ...row, scope: row.scope as Scope }
}

/** The oldest workspace: the one that exists before anybody signs in. */
export async function findFirstWorkspace(db: WorkspaceDb): Promise<Workspace | null> {
  const row = await db.selectFrom('workspace').select(columns).orderBy('workspace.scope').executeTakeFirst()
  return row ? fromRow(row) : null
}

export async function findWorkspaceById(db: WorkspaceDb, id: string): Promise<Workspace | null> {
  const row = await db.selectFrom('workspace').select(columns).where('id', '=', id).executeTakeFirst()
  return row ? fromRow(row) : null
}

export async function findWorkspaceByName(db: WorkspaceDb, nameOrSlug: string): Promise<Workspace | null> {
  const row = await db
    .selectFrom('workspace')
    .select(columns)
    .where((is) =>
      is.or([is('slug', '=', nameOrSlug), is('id', '=', nameOrSlug), is('name', '=', nameOrSlug)]),
    )
    .orderBy('workspace.scope')
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

export async function listWorkspaceNames(db: WorkspaceDb): Promise<string[]> {
  const rows = await db.selectFrom('workspace').select('slug').orderBy('workspace.scope').execute()
  return rows.map((row) => row.slug)
}

export async function listWorkspaces(db: WorkspaceDb): Promise<Workspace[]> {
  const rows = await db.selectFrom('workspace').select(columns).orderBy('workspace.scope').execute()
  return rows.map(fromRow)
}

/** Writes a workspace with a scope of its own; null when the slug is taken. */
export async function insertWorkspace(
  db: WorkspaceDb,
  workspace: { readonly id: string; readonly name: string; readonly slug: string },
): Promise<Workspace | null> {
  const row = await db
    .insertInto('workspace')
    .values(workspace)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(columns)
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

export async function updateWorkspaceName(
  db: WorkspaceDb,
  workspace: { readonly id: string; readonly name: string; readonly slug: string },
): Promise<void> {
  await db
    .updateTable('workspace')
    .set({ name: workspace.name, slug: workspace.slug })
    .where('id', '=', workspace.id)
    .execute()
}
