import { matchValues } from '@relais/core/values/match-values'
import { valueQuestions } from '@relais/core/values/value-questions'
import type { Ctx } from '../context.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { requireRole } from '../require-role.ts'
import { listBrandValues } from './brand-value.store.ts'
import { listCreatorValues } from './creator-value.store.ts'
import type { ValueMatchSheet } from './values.schema.ts'

/**
 * What the brand and a creator answered to the same questions, side by side: where they agree, where they differ, what
 * is to be talked about, and what nobody knows.
 * Method: docs/methods/values.md
 * @throws AppError not_found for somebody whom the corpus does not name
 */
export async function getValueMatch(ctx: Ctx, key: CreatorKey): Promise<ValueMatchSheet> {
  requireRole(ctx, 'viewer')
  const { id } = await getAccount(ctx, key)
  return await matchWith(ctx, id)
}

/** The same for somebody who was found already. */
export async function matchWith(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  accountId: string,
): Promise<ValueMatchSheet> {
  const [ours, theirs] = await Promise.all([listBrandValues(ctx), listCreatorValues(ctx, accountId)])
  const brand = new Map(ours.map(({ question, ...answer }) => [question, answer]))
  const creator = new Map(theirs.map(({ question, ...answer }) => [question, answer]))
  const { states, conditions, agree, differ, talk, unknown } = matchValues(brand, creator)
  return {
    hasBrand: brand.size > 0,
    hasCreator: creator.size > 0,
    ...{ agree, differ, talk, unknown },
    questions: valueQuestions.map((question) => ({
      question,
      state: states.get(question) ?? 'unknown',
      brand: brand.get(question) ?? null,
      creator: creator.get(question) ?? null,
      isBroken: conditions.includes(question),
    })),
  }
}
