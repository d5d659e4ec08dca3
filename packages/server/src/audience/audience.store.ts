import type { Ctx } from '../context.ts'

export interface StoredAnswer {
  readonly about: string
  readonly answer: string
  readonly writtenBy: string | null
  readonly writtenAt: Date
}

type Walled = Pick<Ctx, 'db' | 'workspace'>

export async function listAnswers({ db, workspace }: Walled, accountId: string): Promise<StoredAnswer[]> {
  const rows = await db
    .selectFrom('creator_answer')
    .select(['about', 'answer', 'written_by', 'written_at'])
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .orderBy('about')
    .execute()
  return rows.map((row) => ({
    about: row.about,
    answer: row.answer,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
  }))
}

export async function upsertAnswer(
  { db, workspace }: Walled,
  accountId: string,
  { about, answer, writtenBy, writtenAt }: StoredAnswer,
): Promise<void> {
  const said = { answer, written_by: writtenBy, written_at: writtenAt }
  await db
    .insertInto('creator_answer')
    .values({ workspace_id: workspace.id, account_id: accountId, about, ...said })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'account_id', 'about']).doUpdateSet(said))
    .execute()
}

/** One answer, or all of an account. */
export async function deleteAnswers(
  { db, workspace }: Walled,
  accountId: string,
  about?: string,
): Promise<void> {
  await db
    .deleteFrom('creator_answer')
    .where('workspace_id', '=', workspace.id)
    .where('account_id', '=', accountId)
    .$if(about !== undefined, (query) => query.where('about', '=', about ?? ''))
    .execute()
}
