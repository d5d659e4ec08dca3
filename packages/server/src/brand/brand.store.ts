import type { Ctx } from '../context.ts'
import type { Brand, BrandInput } from './brand.schema.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export async function findOwnBrand({ db, workspace }: Walled): Promise<Brand | null> {
  const row = await db
    .selectFrom('brand')
    .select(['name', 'terms'])
    .where('workspace_id', '=', workspace.id)
    .executeTakeFirst()
  return row ? { ...row, isOfSample: false } : null
}

/** The brand of the world that lies in the sample, named by its own name alone. */
export async function findSampleBrand({ db, workspace }: Walled): Promise<Brand | null> {
  const row = await db
    .selectFrom('sample')
    .select('brand')
    .where('workspace_id', '=', workspace.id)
    .executeTakeFirst()
  return row?.brand ? { name: row.brand, terms: [row.brand], isOfSample: true } : null
}

export async function upsertBrand(
  ctx: Walled & Pick<Ctx, 'clock'>,
  { name, terms }: BrandInput,
): Promise<void> {
  const change = { name, terms, saved_at: ctx.clock.now() }
  await ctx.db
    .insertInto('brand')
    .values({ workspace_id: ctx.workspace.id, ...change })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(change))
    .execute()
}

export async function deleteBrand({ db, workspace }: Walled): Promise<void> {
  await db.deleteFrom('brand').where('workspace_id', '=', workspace.id).execute()
}
