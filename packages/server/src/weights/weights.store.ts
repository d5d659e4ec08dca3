import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import type { WeightsInput } from './weights.schema.ts'

export interface SavedWeights extends WeightsInput {
  readonly id: string
  readonly version: number
  readonly createdAt: Date
}

const columns = [
  'id',
  'name',
  'version',
  'reach',
  'relevance',
  'resonance',
  'created_at as createdAt',
] as const

/** Every version that is offered: by name, the newest first. */
export async function listWeights(ctx: Ctx): Promise<SavedWeights[]> {
  return await ctx.db
    .selectFrom('weights')
    .select(columns)
    .where('workspace_id', '=', ctx.workspace.id)
    .where('retired_at', 'is', null)
    .orderBy(sql`lower(name)`)
    .orderBy('version', 'desc')
    .execute()
}

/** The newest version of a name, retired ones included. */
export async function findNewestVersion(ctx: Ctx, name: string): Promise<number> {
  const row = await ctx.db
    .selectFrom('weights')
    .select((of) => of.fn.max('version').as('version'))
    .where('workspace_id', '=', ctx.workspace.id)
    .where(sql`lower(name)`, '=', sql`lower(${name})`)
    .executeTakeFirst()
  return row?.version ?? 0
}

export async function insertWeights(ctx: Ctx, input: WeightsInput, version: number): Promise<SavedWeights> {
  const { name, reach, relevance, resonance } = input
  const now = ctx.clock.now()
  return await ctx.db
    .insertInto('weights')
    .values({
      id: createId('weights', now),
      workspace_id: ctx.workspace.id,
      name,
      version,
      reach,
      relevance,
      resonance,
      created_at: now,
      retired_at: null,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
}

export async function findWeights(ctx: Ctx, id: string): Promise<SavedWeights | null> {
  const row = await ctx.db
    .selectFrom('weights')
    .select(columns)
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** Takes all versions of a name out of the list, or offers them again. */
export async function setRetired(ctx: Ctx, name: string, retiredAt: Date | null): Promise<void> {
  await ctx.db
    .updateTable('weights')
    .set({ retired_at: retiredAt })
    .where('workspace_id', '=', ctx.workspace.id)
    .where(sql`lower(name)`, '=', sql`lower(${name})`)
    .execute()
}
