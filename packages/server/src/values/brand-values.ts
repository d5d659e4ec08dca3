import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { listBrandValues, replaceBrandValues } from './brand-value.store.ts'
import type { BrandValues } from './values.schema.ts'

/** What the brand holds to; a question that nobody answered is not there. */
export async function getBrandValues(ctx: Ctx): Promise<BrandValues> {
  requireRole(ctx, 'viewer')
  return { answers: await listBrandValues(ctx) }
}

/** Says what the brand holds to, in place of what was said before. */
export async function saveBrandValues(ctx: Ctx, input: BrandValues): Promise<BrandValues> {
  requireRole(ctx, 'manager')
  return withTransaction(ctx, async (ctx) => {
    await replaceBrandValues(ctx, input)
    await audit(ctx, 'brand-values.saved', ctx.workspace.id, { answers: input.answers.length })
    return input
  })
}
