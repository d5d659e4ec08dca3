import type { Ctx } from '../context.ts'
import type { WorkspaceDb } from '../database.ts'
import type { PictureRunState } from './picture.tables.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface StoredPictureRun {
  readonly id: string
  /** Whose audience; null: the people of the corpus. */
  readonly accountId: string | null
  readonly state: PictureRunState
  readonly askedBy: string | null
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly total: number
  readonly done: number
  readonly postponed: number
}

const openStates = ['waiting', 'running'] as const

const columns = [
  'id',
  'account_id as accountId',
  'state',
  'asked_by as askedBy',
  'created_at as createdAt',
  'started_at as startedAt',
  'finished_at as finishedAt',
  'total',
  'done',
  'postponed',
] as const

export async function findPictureRun(
  { db, workspace }: Walled,
  id: string,
): Promise<StoredPictureRun | undefined> {
  return await db
    .selectFrom('picture_run')
    .select(columns)
    .where('workspace_id', '=', workspace.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The last run for an audience, or for the people. */
export async function findLastPictureRun(
  { db, workspace }: Walled,
  accountId: string | null,
): Promise<StoredPictureRun | undefined> {
  return await db
    .selectFrom('picture_run')
    .select(columns)
    .where('workspace_id', '=', workspace.id)
    .where('account_id', 'is not distinct from', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** @returns false when one is under way already */
export async function insertPictureRun(
  { db, workspace, clock }: Walled & Pick<Ctx, 'clock'>,
  run: Pick<StoredPictureRun, 'id' | 'accountId' | 'askedBy' | 'total'>,
): Promise<boolean> {
  const { id, accountId, askedBy, total } = run
  const inserted = await db
    .insertInto('picture_run')
    .values({
      ...{ id, workspace_id: workspace.id, account_id: accountId, asked_by: askedBy, total },
      ...{ state: 'waiting', created_at: clock.now(), done: 0, postponed: 0 },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export interface PictureRunChange {
  readonly state?: PictureRunState
  readonly startedAt?: Date
  readonly finishedAt?: Date
  readonly done?: number
  readonly postponed?: number
}

/** Changes a run that is not over. @returns false when it is: somebody stopped it */
export async function updatePictureRun(
  { db, workspace }: Walled,
  id: string,
  { startedAt, finishedAt, ...change }: PictureRunChange,
): Promise<boolean> {
  const updated = await db
    .updateTable('picture_run')
    .set({
      ...change,
      ...(startedAt ? { started_at: startedAt } : {}),
      ...(finishedAt ? { finished_at: finishedAt } : {}),
    })
    .where('workspace_id', '=', workspace.id)
    .where('id', '=', id)
    .where('state', 'in', openStates)
    .returning('id')
    .executeTakeFirst()
  return updated !== undefined
}

/** Holds back whoever looks at pictures until this transaction is over. */
export async function lockOpenPictureRuns({ db, workspace }: Walled): Promise<void> {
  await db
    .selectFrom('picture_run')
    .select('id')
    .where('workspace_id', '=', workspace.id)
    .where('state', 'in', openStates)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Of an audience, or all of the workspace. */
export async function deletePictureRuns({ db, workspace }: Walled, accountId?: string): Promise<void> {
  await db
    .deleteFrom('picture_run')
    .where('workspace_id', '=', workspace.id)
    .$if(accountId !== undefined, (query) => query.where('account_id', '=', accountId ?? ''))
    .execute()
}

/** Runs of every workspace that wait for a worker, or whose worker was killed. */
export async function listOpenPictureRuns(
  db: WorkspaceDb,
): Promise<{ readonly runId: string; readonly workspaceId: string }[]> {
  return await db
    .selectFrom('picture_run')
    .select(['id as runId', 'workspace_id as workspaceId'])
    .where('state', 'in', openStates)
    .orderBy('created_at')
    .limit(50)
    .execute()
}
