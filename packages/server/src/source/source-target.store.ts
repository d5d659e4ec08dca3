import type { Selectable } from 'kysely'
import type { Target } from '../connectors/connector.ts'
import type { Ctx } from '../context.ts'
import { soundJson } from './sound-json.ts'
import type { KeptTrouble, SourceTargetTable } from './source.tables.ts'
import type { StoredTarget } from './source.ts'

export interface NewTarget extends Target {
  readonly name: string | null
  readonly postsPerDay: number | null
}

/** Adds what a source follows; what it follows already stays as it is. */
export async function insertTargets(
  ctx: Ctx,
  sourceId: string,
  targets: readonly NewTarget[],
): Promise<void> {
  if (targets.length === 0) return
  await ctx.db
    .insertInto('source_target')
    .values(
      targets.map(({ kind, value, baseUrl, name, postsPerDay }) => ({
        source_id: sourceId,
        workspace_id: ctx.workspace.id,
        kind,
        value,
        base_url: baseUrl,
        name,
        posts_per_day: postsPerDay,
        due_at: ctx.clock.now(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listTargets(ctx: Ctx, sourceId: string): Promise<StoredTarget[]> {
  const rows = await ctx.db
    .selectFrom('source_target')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('source_id', '=', sourceId)
    .orderBy('value')
    .execute()
  return rows.map(fromRow)
}

/** What each source of the workspace follows, by name. */
export async function listTargetNames(
  ctx: Ctx,
): Promise<Map<string, Pick<StoredTarget, 'name' | 'value'>[]>> {
  const rows = await ctx.db
    .selectFrom('source_target')
    .select(['source_id', 'name', 'value'])
    .where('workspace_id', '=', ctx.workspace.id)
    .orderBy('value')
    .execute()
  const bySource = new Map<string, Pick<StoredTarget, 'name' | 'value'>[]>()
  for (const { source_id, name, value } of rows) {
    const of = bySource.get(source_id)
    if (of) of.push({ name, value })
    else bySource.set(source_id, [{ name, value }])
  }
  return bySource
}

/** Everything that any source of the workspace follows, with its network. */
export async function listTargetsOnNetworks(
  ctx: Ctx,
): Promise<(Target & { readonly network: string; readonly sourceId: string })[]> {
  const rows = await ctx.db
    .selectFrom('source_target')
    .innerJoin('source', 'source.id', 'source_target.source_id')
    .select(['source.network', 'source_target.source_id', 'kind', 'value', 'base_url'])
    .where('source_target.workspace_id', '=', ctx.workspace.id)
    .execute()
  return rows.map(({ network, source_id, kind, value, base_url }) => ({
    network,
    sourceId: source_id,
    kind,
    value,
    baseUrl: base_url,
  }))
}

/** The source that follows something already. */
export async function findFollower(ctx: Ctx, network: string, target: Target): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('source_target')
    .innerJoin('source', 'source.id', 'source_target.source_id')
    .select('source.name')
    .where('source_target.workspace_id', '=', ctx.workspace.id)
    .where('source.network', '=', network)
    .where('source_target.kind', '=', target.kind)
    .where('source_target.value', '=', target.value)
    .where('source_target.base_url', '=', target.baseUrl)
    .executeTakeFirst()
  return row?.name ?? null
}

/** The accounts that any active source of the workspace follows. */
export async function listFollowedAccounts(
  ctx: Ctx,
): Promise<{ readonly network: string; readonly value: string }[]> {
  return await ctx.db
    .selectFrom('source_target')
    .innerJoin('source', 'source.id', 'source_target.source_id')
    .select(['source.network', 'source_target.value'])
    .where('source_target.workspace_id', '=', ctx.workspace.id)
    .where('source_target.kind', '=', 'account')
    .where('source.state', '=', 'active')
    .execute()
}

/** Nothing is planned further ahead than this: what seems to be was planned by a clock that was wrong. */
const furthestMs = 31 * 86_400_000

/** Owes to a run what is due, or everything. @returns how many */
export async function oweTargets(
  ctx: Ctx,
  sourceId: string,
  runId: string,
  dueBy: Date | null,
): Promise<number> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('source_target')
    .set({ run_id: runId })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('source_id', '=', sourceId)
    .$if(dueBy !== null, (query) =>
      query.where((or) => {
        const due = dueBy as Date
        const never = new Date(due.getTime() + furthestMs)
        return or.or([or('due_at', '<=', due), or('due_at', '>', never)])
      }),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function listOwedTargets(ctx: Ctx, runId: string): Promise<StoredTarget[]> {
  const rows = await ctx.db
    .selectFrom('source_target')
    .selectAll()
    .where('workspace_id', '=', ctx.workspace.id)
    .where('run_id', '=', runId)
    .orderBy('due_at')
    .orderBy('value')
    .execute()
  return rows.map(fromRow)
}

export interface TargetChange {
  readonly cursor?: unknown
  readonly dueAt?: Date
  /** Nothing is owed to a run any more. */
  readonly isSettled?: true
  readonly lastSuccessAt?: Date
  readonly lastPostAt?: Date | null
  readonly postsPerDay?: number | null
  readonly name?: string
  readonly trouble?: KeptTrouble | null
}

export async function updateTarget(
  ctx: Ctx,
  { sourceId, kind, value, baseUrl }: StoredTarget,
  change: TargetChange,
): Promise<void> {
  await ctx.db
    .updateTable('source_target')
    .set({
      ...(change.cursor === undefined ? {} : { cursor: soundJson(change.cursor) }),
      ...(change.dueAt === undefined ? {} : { due_at: change.dueAt }),
      ...(change.isSettled ? { run_id: null } : {}),
      ...(change.lastSuccessAt === undefined ? {} : { last_success_at: change.lastSuccessAt }),
      ...(change.lastPostAt === undefined ? {} : { last_post_at: change.lastPostAt }),
      ...(change.postsPerDay === undefined ? {} : { posts_per_day: change.postsPerDay }),
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.trouble === undefined
        ? {}
        : { trouble: change.trouble === null ? null : JSON.stringify(change.trouble) }),
    })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('source_id', '=', sourceId)
    .where('kind', '=', kind)
    .where('value', '=', value)
    .where('base_url', '=', baseUrl)
    .execute()
}

/** Ends what a run still owes: it was given up, or somebody ended it. */
export async function settleTargets(ctx: Ctx, runId: string, dueAt: Date): Promise<void> {
  await ctx.db
    .updateTable('source_target')
    .set({ run_id: null, due_at: dueAt })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('run_id', '=', runId)
    .execute()
}

export async function deleteTarget(
  ctx: Ctx,
  sourceId: string,
  { kind, value, baseUrl }: Target,
): Promise<void> {
  await ctx.db
    .deleteFrom('source_target')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('source_id', '=', sourceId)
    .where('kind', '=', kind)
    .where('value', '=', value)
    .where('base_url', '=', baseUrl)
    .execute()
}

/** When a source is next due: when the first of what it follows is. */
export async function findNextDue(ctx: Ctx, sourceId: string): Promise<Date | null> {
  const row = await ctx.db
    .selectFrom('source_target')
    .select((select) => select.fn.min('due_at').as('dueAt'))
    .where('workspace_id', '=', ctx.workspace.id)
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
  return row?.dueAt ?? null
}

function fromRow(row: Selectable<SourceTargetTable>): StoredTarget {
  return {
    sourceId: row.source_id,
    kind: row.kind,
    value: row.value,
    baseUrl: row.base_url,
    name: row.name,
    cursor: row.cursor,
    dueAt: row.due_at,
    lastSuccessAt: row.last_success_at,
    lastPostAtMs: row.last_post_at?.getTime() ?? null,
    postsPerDay: row.posts_per_day,
    trouble: row.trouble,
  }
}
