import type { Ctx } from '../context.ts'
import type { BrandValues } from './values.schema.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export async function listBrandValues({ db, workspace }: Walled): Promise<BrandValues['answers']> {
  return await db
    .selectFrom('brand_value')
    .select(['question', 'answer', 'is_condition as isCondition'])
    .where('workspace_id', '=', workspace.id)
    .execute()
}

export async function replaceBrandValues(
  ctx: Walled & Pick<Ctx, 'clock'>,
  { answers }: BrandValues,
): Promise<void> {
  await ctx.db.deleteFrom('brand_value').where('workspace_id', '=', ctx.workspace.id).execute()
  if (answers.length === 0) return
  const saved_at = ctx.clock.now()
  await ctx.db
    .insertInto('brand_value')
    .values(
      answers.map(({ question, answer, isCondition }) => ({
        ...{ workspace_id: ctx.workspace.id, question, answer, is_condition: isCondition, saved_at },
      })),
    )
    .execute()
}
