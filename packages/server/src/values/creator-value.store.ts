import type { ValueAnswer, ValueQuestion } from '@relais/core/values/value-questions'
import type { Ctx } from '../context.ts'
import type { ValueSource } from './values.schema.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface StoredCreatorValue {
  readonly question: ValueQuestion
  readonly answer: ValueAnswer
  readonly source: ValueSource
  readonly sourceUrl: string | null
  readonly saidOn: string
  readonly savedBy: string | null
}

export async function listCreatorValues(
  { db, workspace }: Walled,
  accountId: string,
): Promise<StoredCreatorValue[]> {
  return await db
    .selectFrom('creator_value')
    .select([
      'question',
      'answer',
      'source',
      'source_url as sourceUrl',
      'said_on as saidOn',
      'saved_by as savedBy',
    ])
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .execute()
}

export async function upsertCreatorValue(
  { db, workspace, clock }: Walled & Pick<Ctx, 'clock'>,
  accountId: string,
  { question, answer, source, sourceUrl, saidOn, savedBy }: StoredCreatorValue,
): Promise<void> {
  const change = {
    ...{ answer, source, source_url: sourceUrl, said_on: saidOn },
    ...{ saved_by: savedBy, saved_at: clock.now() },
  }
  await db
    .insertInto('creator_value')
    .values({ workspace_id: workspace.id, account_id: accountId, question, ...change })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'account_id', 'question']).doUpdateSet(change),
    )
    .execute()
}

/** @param questions left out: all of them */
export async function deleteCreatorValues(
  { db, workspace }: Walled,
  accountId: string,
  questions?: readonly ValueQuestion[],
): Promise<void> {
  const theirs = db
    .deleteFrom('creator_value')
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
  await (questions === undefined ? theirs : theirs.where('question', 'in', questions)).execute()
}
