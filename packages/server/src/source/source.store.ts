import type { Selectable } from 'kysely'
import type { Ctx } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'
import { AppError } from '../errors.ts'
import type { KeptTrouble, SourceState, SourceTable } from './source.tables.ts'
import type { StoredSource } from './source.ts'

export async function insertSource(
  ctx: Ctx,
  source: Pick<StoredSource, 'id' | 'network' | 'name' | 'rhythm' | 'daysBack'>,
): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('source')
    .values({
      id: source.id,
      workspace_id: ctx.workspace.id,
      network: source.network,
      name: source.name,
      rhythm: source.rhythm,
      days_back: source.daysBack,
      state: 'active',
      created_by: 'role' in ctx.actor ? ctx.actor.name : null,
      created_at: now,
      next_run_at: now,
    })
    .execute()
}

export async function findSource(ctx: Ctx, id: string): Promise<StoredSource | null> {
  const row = await ctx.db
    .selectFrom('source')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

/** @throws AppError not_found */
export async function getSourceRow(ctx: Ctx, id: string): Promise<StoredSource> {
  const source = await findSource(ctx, id)
  if (source === null) throw new AppError('not_found', `There is no source ${id} in this workspace.`, { id })
  return source
}

/** Newest first. */
export async function listSourceRows(ctx: Ctx): Promise<StoredSource[]> {
  const rows = await ctx.db
    .selectFrom('source')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

export interface SourceChange {
  readonly name?: string
  readonly rhythm?: StoredSource['rhythm']
  readonly daysBack?: number
  readonly state?: SourceState
  readonly nextRunAt?: Date
  readonly lastSuccessAt?: Date
  readonly snapshotsAt?: Date
  readonly trouble?: KeptTrouble | null
}

export async function updateSource(ctx: Ctx, id: string, change: SourceChange): Promise<void> {
  const set = {
    ...(change.name === undefined ? {} : { name: change.name }),
    ...(change.rhythm === undefined ? {} : { rhythm: change.rhythm }),
    ...(change.daysBack === undefined ? {} : { days_back: change.daysBack }),
    ...(change.state === undefined ? {} : { state: change.state }),
    ...(change.nextRunAt === undefined ? {} : { next_run_at: change.nextRunAt }),
    ...(change.lastSuccessAt === undefined ? {} : { last_success_at: change.lastSuccessAt }),
    ...(change.snapshotsAt === undefined ? {} : { snapshots_at: change.snapshotsAt }),
    ...(change.trouble === undefined
      ? {}
      : { trouble: change.trouble === null ? null : JSON.stringify(change.trouble) }),
  }
  if (Object.keys(set).length === 0) return
  await ctx.db
    .updateTable('source')
    .set(set)
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .execute()
}

/** With what it follows and its history. */
export async function deleteSource(ctx: Ctx, id: string): Promise<void> {
  await ctx.db
    .deleteFrom('source')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .execute()
}

export interface DueSource {
  readonly sourceId: string
  readonly workspaceId: string
}

/** Nothing is planned further ahead than this: what seems to be was planned by a clock that was wrong. */
const furthestMs = 31 * 86_400_000

/** Sources of all workspaces that are to be looked at, the longest due first. */
export async function listDueSources(db: WorkspaceDb, now: Date, limit: number): Promise<DueSource[]> {
  const rows = await db
    .selectFrom('source')
    .select(['id', 'workspace_id'])
    .where('state', '=', 'active')
    .where((or) =>
      or.or([or('next_run_at', '<=', now), or('next_run_at', '>', new Date(now.getTime() + furthestMs))]),
    )
    .orderBy('next_run_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ sourceId: row.id, workspaceId: row.workspace_id }))
}

function fromRow(row: Selectable<SourceTable>): StoredSource {
  return {
    id: row.id,
    network: row.network,
    name: row.name,
    rhythm: row.rhythm,
    daysBack: row.days_back,
    state: row.state,
    createdBy: row.created_by,
    createdAt: row.created_at,
    nextRunAt: row.next_run_at,
    lastSuccessAt: row.last_success_at,
    snapshotsAt: row.snapshots_at,
    trouble: row.trouble,
  }
}
