import { type Selectable, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'
import type { SampleTable } from './sample.tables.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

/** What a workspace wants of its sample, and what lies in the corpus. */
export interface StoredSample {
  /** Null while it is being removed. */
  readonly wanted: string | null
  /** Whose rows lie in the corpus, all of them when it is complete. */
  readonly stored: string | null
  readonly isComplete: boolean
  readonly shiftDays: number
  readonly bytesTotal: number
  readonly bytesRead: number
  readonly rowsRejected: number
  readonly error: { readonly code: string; readonly message: string } | null
}

export async function findStoredSample({ db, workspace }: Walled): Promise<StoredSample | null> {
  const row = await db
    .selectFrom('sample')
    .selectAll()
    .where('workspace_id', '=', workspace.id)
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

/** What the workspace wants from now on. An earlier failure is forgotten with it. */
export async function saveWanted({ db, workspace }: Walled, wanted: string | null): Promise<void> {
  const change = { wanted, error_code: null, error_message: null }
  await db
    .insertInto('sample')
    .values({ workspace_id: workspace.id, stored: null, loaded_at: null, ...change })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(change))
    .execute()
}

/** Nothing of an earlier world is left, or it is to be left in peace: what is written from now on is this world's. */
export async function beginStoring(
  { db, workspace }: Walled,
  begun: {
    readonly world: string
    readonly brand: string | null
    readonly competitor: string | null
    readonly shiftDays: number
    readonly bytesTotal: number
  },
): Promise<void> {
  await db
    .updateTable('sample')
    .set({
      stored: begun.world,
      brand: begun.brand,
      competitor: begun.competitor,
      is_complete: false,
      shift_days: begun.shiftDays,
      bytes_total: begun.bytesTotal,
      bytes_read: 0,
      rows_rejected: 0,
    })
    .where('workspace_id', '=', workspace.id)
    .execute()
}

/** @returns whether the world is still wanted, so that loading may go on */
export async function saveLoadProgress(
  { db, workspace }: Walled,
  progress: { readonly world: string; readonly bytesRead: number; readonly rowsRejected: number },
): Promise<boolean> {
  const saved = await db
    .updateTable('sample')
    .set({ bytes_read: progress.bytesRead, rows_rejected: progress.rowsRejected })
    .where('workspace_id', '=', workspace.id)
    .where('wanted', '=', progress.world)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

export async function saveComplete({ db, workspace, clock }: Walled & Pick<Ctx, 'clock'>): Promise<void> {
  await db
    .updateTable('sample')
    .set({ is_complete: true, bytes_read: sql<string>`bytes_total`, loaded_at: clock.now() })
    .where('workspace_id', '=', workspace.id)
    .execute()
}

/** The rows are about to be deleted: from here on they are no whole world. */
export async function saveIncomplete({ db, workspace }: Walled): Promise<void> {
  await db
    .updateTable('sample')
    .set({ is_complete: false, bytes_read: 0, loaded_at: null })
    .where('workspace_id', '=', workspace.id)
    .execute()
}

/** No row is left in the corpus. */
export async function saveNothingStored({ db, workspace }: Walled): Promise<void> {
  await db.updateTable('sample').set({ stored: null }).where('workspace_id', '=', workspace.id).execute()
}

export async function saveLoadFailure(
  { db, workspace }: Walled,
  world: string,
  error: NonNullable<StoredSample['error']>,
): Promise<void> {
  await db
    .updateTable('sample')
    .set({ error_code: error.code, error_message: error.message })
    .where('workspace_id', '=', workspace.id)
    .where('wanted', '=', world)
    .execute()
}

/** Forgets a sample that nobody wants and of which nothing is left. */
export async function deleteGoneSample({ db, workspace }: Walled): Promise<void> {
  await db
    .deleteFrom('sample')
    .where('workspace_id', '=', workspace.id)
    .where('wanted', 'is', null)
    .where('stored', 'is', null)
    .execute()
}

/** What people of the workspace look at from the next request on. @returns whether that was a change */
export async function saveShown({ db, workspace }: Walled, isShown: boolean): Promise<boolean> {
  const saved = await db
    .updateTable('workspace')
    .set({ sample_is_shown: isShown })
    .where('id', '=', workspace.id)
    .where('sample_is_shown', '!=', isShown)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

/** Any number that nothing else in the database uses as a class of advisory locks. */
const lockClass = 720_311_011

/**
 * Runs `work` while nobody else loads or removes this workspace's sample, and waits for that. The server lets go of the
 * lock when the process dies.
 * @param db the whole store
 */
export async function withSampleLock<T>(
  db: WorkspaceDb,
  workspaceId: string,
  work: () => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${lockClass}::int, hashtext(${workspaceId}))`.execute(transaction)
    return await work()
  })
}

function fromRow(row: Selectable<SampleTable>): StoredSample {
  return {
    wanted: row.wanted,
    stored: row.stored,
    isComplete: row.is_complete,
    shiftDays: row.shift_days,
    bytesTotal: Number(row.bytes_total),
    bytesRead: Number(row.bytes_read),
    rowsRejected: Number(row.rows_rejected),
    error: row.error_code === null ? null : { code: row.error_code, message: row.error_message ?? '' },
  }
}
