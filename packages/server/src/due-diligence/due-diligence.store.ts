import type { Ctx } from '../context.ts'
import type { DueDiligence, VerdictInput } from './due-diligence.schema.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export async function findCompetitorNames({ db, workspace }: Walled): Promise<string[] | null> {
  const row = await db
    .selectFrom('competitors')
    .select('names')
    .where('workspace_id', '=', workspace.id)
    .executeTakeFirst()
  return row?.names ?? null
}

/** Whom the brand of the world that lies in the sample competes with. */
export async function findSampleCompetitor({ db, workspace }: Walled): Promise<string | null> {
  const row = await db
    .selectFrom('sample')
    .select('competitor')
    .where('workspace_id', '=', workspace.id)
    .executeTakeFirst()
  return row?.competitor ?? null
}

export async function upsertCompetitors(
  ctx: Walled & Pick<Ctx, 'clock'>,
  names: readonly string[],
): Promise<void> {
  const change = { names: [...names], saved_at: ctx.clock.now() }
  await ctx.db
    .insertInto('competitors')
    .values({ workspace_id: ctx.workspace.id, ...change })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(change))
    .execute()
}

export async function findVerdict(
  { db, workspace }: Walled,
  accountId: string,
): Promise<DueDiligence['verdict']> {
  const row = await db
    .selectFrom('creator_verdict')
    .select(['verdict', 'reason', 'decided_by', 'decided_at'])
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!row) return null
  const { verdict, reason, decided_by: decidedBy, decided_at: decidedAt } = row
  return { verdict, reason, decidedBy, decidedAt: decidedAt.toISOString() }
}

export async function upsertVerdict(ctx: Ctx, accountId: string, input: VerdictInput): Promise<void> {
  const decidedBy = 'name' in ctx.actor ? ctx.actor.name : null
  const change = { ...input, decided_by: decidedBy, decided_at: ctx.clock.now() }
  await ctx.db
    .insertInto('creator_verdict')
    .values({ workspace_id: ctx.workspace.id, account_id: accountId, ...change })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'account_id']).doUpdateSet(change))
    .execute()
}

export async function deleteVerdictOf({ db, workspace }: Walled, accountId: string): Promise<void> {
  await db
    .deleteFrom('creator_verdict')
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .execute()
}
