import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { findCompetitors } from '../due-diligence/decide.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { Brand, BrandAmongRivals, BrandInput } from './brand.schema.ts'
import { deleteBrand, findOwnBrand, findSampleBrand, upsertBrand } from './brand.store.ts'

/** The brand that people of the workspace work for; while they look at a sample, the brand of its world. */
export async function findBrand(ctx: Ctx): Promise<Brand | null> {
  requireRole(ctx, 'viewer')
  return ctx.workspace.isSampleShown ? await findSampleBrand(ctx) : await findOwnBrand(ctx)
}

export async function findBrandAmongRivals(ctx: Ctx): Promise<BrandAmongRivals | null> {
  const [brand, rivals] = await Promise.all([findBrand(ctx), findCompetitors(ctx)])
  return brand && { ...brand, rivals }
}

export async function saveBrand(ctx: Ctx, input: BrandInput): Promise<Brand> {
  requireRole(ctx, 'manager')
  return withTransaction(ctx, async (ctx) => {
    await upsertBrand(ctx, input)
    await audit(ctx, 'brand.saved', ctx.workspace.id, { terms: input.terms.length })
    return { ...input, isOfSample: false }
  })
}

/** From now on nobody is asked how they stand to it. */
export async function removeBrand(ctx: Ctx): Promise<void> {
  requireRole(ctx, 'manager')
  await withTransaction(ctx, async (ctx) => {
    await deleteBrand(ctx)
    await audit(ctx, 'brand.removed', ctx.workspace.id)
  })
}
