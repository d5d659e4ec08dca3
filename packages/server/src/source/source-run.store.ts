import { type Selectable, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { noRows } from '../corpus/steps/import-counts.ts'
import { AppError } from '../errors.ts'
import { soundJson } from './sound-json.ts'
import type { KeptTrouble, RunCause, RunState, SourceRunTable } from './source.tables.ts'
import type { StoredSourceRun } from './source.ts'

const openStates = ['waiting', 'running', 'retrying'] as const

export async function insertRun(
  ctx: Ctx,
  run: { readonly id: string; readonly sourceId: string; readonly cause: RunCause; readonly targets: number },
): Promise<void> {
  const now = ctx.clock.now()
  await ctx.db
    .insertInto('source_run')
    .values({
      id: run.id,
      workspace_id: ctx.workspace.id,
      source_id: run.sourceId,
      cause: run.cause,
      state: 'waiting',
      tries: 0,
      created_at: now,
      seen_at: now,
      targets_total: run.targets,
      targets_done: 0,
      counts: JSON.stringify(noRows),
      deleted_posts: 0,
      deleted_accounts: 0,
      cost: 0,
    })
    .execute()
}

/** The run of a source that is not over. */
export async function findOpenRun(ctx: Ctx, sourceId: string): Promise<StoredSourceRun | null> {
  const row = await ctx.db
    .selectFrom('source_run')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('source_id', '=', sourceId)
    .where('state', 'in', openStates)
    .orderBy('created_at')
    .executeTakeFirst()
  return row ? fromRow(row) : null
}

/** @throws AppError not_found */
export async function getRun(ctx: Ctx, id: string): Promise<StoredSourceRun> {
  const row = await ctx.db
    .selectFrom('source_run')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', `There is no run ${id} in this workspace.`, { id })
  return fromRow(row)
}

/** Newest first. */
export async function listRuns(ctx: Ctx, sourceId: string, limit: number): Promise<StoredSourceRun[]> {
  const rows = await ctx.db
    .selectFrom('source_run')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('source_id', '=', sourceId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** The newest run of each source. */
export async function listLatestRuns(ctx: Ctx): Promise<StoredSourceRun[]> {
  const rows = await ctx.db
    .selectFrom('source_run')
    .distinctOn('source_id')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .orderBy('source_id')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
}

/** Runs that were given up and that nobody has tried again or put aside, newest first. */
export async function listFailedRuns(ctx: Ctx): Promise<StoredSourceRun[]> {
  const rows = await ctx.db
    .selectFrom('source_run')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('state', '=', 'failed')
    .where('dismissed_at', 'is', null)
    .orderBy('finished_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(fromRow)
}

/** Of one run, or of all of a source: they no longer wait for anybody. */
export async function dismissRuns(
  ctx: Ctx,
  by: { readonly id: string } | { readonly sourceId: string },
): Promise<void> {
  await ctx.db
    .updateTable('source_run')
    .set({ dismissed_at: ctx.clock.now() })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('state', '=', 'failed')
    .where('dismissed_at', 'is', null)
    .$if('id' in by, (query) => query.where('id', '=', 'id' in by ? by.id : ''))
    .$if('sourceId' in by, (query) => query.where('source_id', '=', 'sourceId' in by ? by.sourceId : ''))
    .execute()
}

/** Begins a run, or a further try of it. One that was cut off by a crash goes on without a further try. */
export async function beginRun(ctx: Ctx, id: string): Promise<void> {
  await ctx.db
    .updateTable('source_run')
    .set((run) => ({
      tries: sql<number>`case when state = 'running' then tries else tries + 1 end`,
      state: 'running',
      seen_at: run.val(ctx.clock.now()),
      retry_at: null,
    }))
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('state', 'in', openStates)
    .execute()
}

/** What a batch adds to its run. */
export interface RunProgress
  extends Pick<
    StoredSourceRun,
    'counts' | 'rejectedByReason' | 'rejected' | 'deletedPosts' | 'deletedAccounts' | 'cost'
  > {
  readonly share: number | null
  readonly targetsDone: number
}

/** @returns whether the run may go on: false once somebody ended it */
export async function saveRunProgress(ctx: Ctx, id: string, progress: RunProgress): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('source_run')
    .set({
      seen_at: ctx.clock.now(),
      counts: JSON.stringify(progress.counts),
      rejected_by_reason: JSON.stringify(progress.rejectedByReason),
      rejected: soundJson(progress.rejected),
      deleted_posts: progress.deletedPosts,
      deleted_accounts: progress.deletedAccounts,
      cost: progress.cost,
      share: progress.share,
      targets_done: progress.targetsDone,
    })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface RunEnd {
  readonly state: Extract<RunState, 'retrying' | 'done' | 'failed' | 'cancelled'>
  readonly trouble: KeptTrouble | null
  readonly retryAt?: Date
  /** Starts counting anew: something went well. */
  readonly tries?: number
}

/** Ends a run, or a try of it, unless somebody else has. @returns whether it was this call */
export async function endRun(ctx: Ctx, id: string, end: RunEnd): Promise<boolean> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('source_run')
    .set({
      state: end.state,
      trouble: end.trouble === null ? null : JSON.stringify(end.trouble),
      retry_at: end.retryAt ?? null,
      ...(end.tries === undefined ? {} : { tries: end.tries }),
      ...(end.state === 'retrying' ? {} : { finished_at: ctx.clock.now() }),
      ...(end.state === 'done' ? { share: 1 } : {}),
    })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('state', 'in', openStates)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What sources of a network have spent since an instant, in its unit. */
export async function sumCost(ctx: Ctx, network: string, since: Date): Promise<number> {
  const row = await ctx.db
    .selectFrom('source_run')
    .innerJoin('source', 'source.id', 'source_run.source_id')
    .select((select) => select.fn.sum<number | null>('source_run.cost').as('cost'))
    .where('source_run.workspace_id', '=', ctx.workspace.id)
    .where('source.network', '=', network)
    .where('source_run.seen_at', '>=', since)
    .executeTakeFirst()
  return row?.cost ?? 0
}

const runsKept = 100

/** A source that is looked at every half hour makes 17,000 runs a year: the newest are kept. */
export async function forgetOldRuns(ctx: Ctx, sourceId: string): Promise<void> {
  await sql`delete from source_run where workspace_id = ${ctx.workspace.id} and id in (
    select id from source_run where source_id = ${sourceId} and state in ('done', 'cancelled')
    order by created_at desc offset ${runsKept})`.execute(ctx.db)
}

function fromRow(row: Selectable<SourceRunTable>): StoredSourceRun {
  return {
    id: row.id,
    sourceId: row.source_id,
    cause: row.cause,
    state: row.state,
    tries: row.tries,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    retryAt: row.retry_at,
    finishedAt: row.finished_at,
    targetsTotal: row.targets_total,
    targetsDone: row.targets_done,
    share: row.share,
    counts: row.counts,
    rejectedByReason: row.rejected_by_reason,
    rejected: row.rejected,
    deletedPosts: row.deleted_posts,
    deletedAccounts: row.deleted_accounts,
    cost: row.cost,
    trouble: row.trouble,
    dismissedAt: row.dismissed_at,
  }
}
