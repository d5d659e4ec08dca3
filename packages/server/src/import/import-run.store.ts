import { type Selectable, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import type { ImportKind, Mapping, UsedReading } from './import.schema.ts'
import type { ImportRunTable, ImportState } from './import.tables.ts'
import type { ImportProgress, StoredImportRun } from './import-run.ts'

export interface NewImportRun {
  readonly id: string
  readonly uploadId: string | null
  readonly kind: ImportKind
  readonly source: string
  readonly mapping: Mapping | null
  readonly state: Extract<ImportState, 'waiting' | 'running'>
  readonly bytesTotal: number | null
  /** The run whose rejected rows this one brings in mended. */
  readonly mendOf?: string
}

export async function insertImportRun(ctx: Ctx, run: NewImportRun): Promise<StoredImportRun> {
  const now = ctx.clock.now()
  const row = await ctx.db
    .insertInto('import_run')
    .values({
      id: run.id,
      workspace_id: ctx.workspace.id,
      upload_id: run.uploadId,
      kind: run.kind,
      source: run.source,
      mapping: run.mapping === null ? null : JSON.stringify(run.mapping),
      state: run.state,
      bytes_total: run.bytesTotal,
      mend_of: run.mendOf ?? null,
      started_by: 'role' in ctx.actor ? ctx.actor.name : null,
      created_at: now,
      started_at: run.state === 'running' ? now : null,
      observed_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return fromRow(row)
}

/** @throws AppError not_found */
export async function getImportRun(ctx: Ctx, id: string): Promise<StoredImportRun> {
  const row = await ctx.db
    .selectFrom('import_run')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', `There is no import ${id} in this workspace.`, { id })
  return fromRow(row)
}

const mostListed = 100

/** Newest first. */
export async function listImportRuns(ctx: Ctx): Promise<StoredImportRun[]> {
  const rows = await ctx.db
    .selectFrom('import_run')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map(fromRow)
}

/** Marks a run as running, unless it is over. @returns whether it is to run */
export async function beginImportRun(ctx: Ctx, id: string): Promise<boolean> {
  const begun = await ctx.db
    .updateTable('import_run')
    .set((run) => ({ state: 'running', started_at: run.fn.coalesce('started_at', run.val(ctx.clock.now())) }))
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return begun.numUpdatedRows > 0n
}

/** Keeps how far a running import has come. @returns whether it may go on: false once it was cancelled */
export async function saveImportProgress(ctx: Ctx, id: string, progress: ImportProgress): Promise<boolean> {
  const saved = await ctx.db
    .updateTable('import_run')
    .set({ ...columnsOf(progress), seen_at: sql<Date>`now()` })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

/** Keeps how a run reads its file. */
export async function saveReading(
  ctx: Ctx,
  id: string,
  { reading, columns }: Pick<StoredImportRun, 'columns'> & { readonly reading: UsedReading },
): Promise<void> {
  await ctx.db
    .updateTable('import_run')
    .set({ reading: JSON.stringify(reading), columns: JSON.stringify(columns) })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .execute()
}

/** Says that a run is still being worked on. */
export async function touchImportRun(ctx: Ctx, id: string): Promise<void> {
  await ctx.db
    .updateTable('import_run')
    .set({ seen_at: sql<Date>`now()` })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .execute()
}

/**
 * Ends the runs of the command line whose process is gone: they have no upload from which a job could go on, and
 * nobody said for a minute that they are at work.
 */
export async function endAbandonedRuns(ctx: Ctx): Promise<void> {
  await ctx.db
    .updateTable('import_run')
    .set((run) => ({ state: 'cancelled', finished_at: run.ref('seen_at'), seconds_left: null }))
    .where('workspace_id', '=', ctx.workspace.id)
    .where('state', '=', 'running')
    .where('upload_id', 'is', null)
    .where('seen_at', '<', sql<Date>`now() - interval '1 minute'`)
    .execute()
}

/** Ends a run that is not over yet. @returns whether it was this call that ended it */
export async function finishImportRun(
  ctx: Ctx,
  id: string,
  state: Extract<ImportState, 'done' | 'failed' | 'cancelled'>,
  error: StoredImportRun['error'] = null,
): Promise<boolean> {
  const finished = await ctx.db
    .updateTable('import_run')
    .set({
      state,
      finished_at: ctx.clock.now(),
      seconds_left: null,
      error_code: error?.code ?? null,
      error_message: error?.message ?? null,
    })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return finished.numUpdatedRows > 0n
}

function columnsOf({ counts, ...progress }: ImportProgress) {
  return {
    bytes_read: progress.bytesRead,
    lines_done: progress.linesDone,
    rejected_bytes: progress.rejectedBytes,
    rows_read: counts.read,
    rows_stored: counts.stored,
    rows_updated: counts.updated,
    rows_snapshots: counts.snapshots,
    rows_duplicate: counts.duplicate,
    rows_rejected: counts.rejected,
    rows_repaired: progress.repairedRows,
    rejected_by_reason: JSON.stringify(progress.rejectedByReason),
    rows_per_second: progress.rowsPerSecond,
    seconds_left: progress.secondsLeft,
  }
}

function fromRow(row: Selectable<ImportRunTable>): StoredImportRun {
  return {
    id: row.id,
    uploadId: row.upload_id,
    kind: row.kind,
    source: row.source,
    mapping: row.mapping,
    reading: row.reading,
    columns: row.columns,
    mendOf: row.mend_of,
    startedBy: row.started_by,
    state: row.state,
    bytesTotal: row.bytes_total === null ? null : Number(row.bytes_total),
    bytesRead: Number(row.bytes_read),
    linesDone: Number(row.lines_done),
    rejectedBytes: Number(row.rejected_bytes),
    counts: {
      read: Number(row.rows_read),
      stored: Number(row.rows_stored),
      updated: Number(row.rows_updated),
      snapshots: Number(row.rows_snapshots),
      duplicate: Number(row.rows_duplicate),
      rejected: Number(row.rows_rejected),
    },
    rejectedByReason: row.rejected_by_reason,
    repairedRows: Number(row.rows_repaired),
    rowsPerSecond: row.rows_per_second,
    secondsLeft: row.seconds_left,
    createdAt: row.created_at,
    startedAt: row.started_at,
    observedAt: row.observed_at,
    finishedAt: row.finished_at,
    error: row.error_code === null ? null : { code: row.error_code, message: row.error_message ?? '' },
  }
}
