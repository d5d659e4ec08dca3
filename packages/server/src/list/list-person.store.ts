import { sql } from 'kysely'
import type { Ctx } from '../context.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface StoredPerson {
  readonly accountId: string
  readonly note: string
  readonly addedAt: Date
}

/** The people of a list, the latest added first. */
export async function listPeople({ db, workspace }: Walled, listId: string): Promise<StoredPerson[]> {
  return await db
    .selectFrom('list_person')
    .select(['account_id as accountId', 'note', 'added_at as addedAt'])
    .where('workspace_id', '=', workspace.id)
    .where('list_id', '=', listId)
    .orderBy('added_at', 'desc')
    .orderBy('account_id')
    .execute()
}

/** Who is in which list. */
export async function listMemberships({
  db,
  workspace,
}: Walled): Promise<{ readonly listId: string; readonly accountId: string }[]> {
  return await db
    .selectFrom('list_person')
    .innerJoin('list', 'list.id', 'list_person.list_id')
    .select(['list_id as listId', 'account_id as accountId'])
    .where('list_person.workspace_id', '=', workspace.id)
    .where('deleted_at', 'is', null)
    .execute()
}

/** Those who are in it already stay as they are. @returns how many are new in it */
export async function insertPeople(ctx: Ctx, listId: string, accountIds: readonly string[]): Promise<number> {
  if (accountIds.length === 0) return 0
  const rows = await ctx.db
    .insertInto('list_person')
    .columns(['workspace_id', 'list_id', 'account_id', 'note', 'added_at'])
    .expression(
      sql`select ${ctx.workspace.id}, ${listId}, id, '', ${ctx.clock.now()}::timestamptz
        from unnest(${[...new Set(accountIds)]}::text[]) as id`,
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('account_id')
    .execute()
  return rows.length
}

export async function deletePerson(ctx: Walled, listId: string, accountId: string): Promise<void> {
  await ctx.db
    .deleteFrom('list_person')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('list_id', '=', listId)
    .where('account_id', '=', accountId)
    .execute()
}

/** @returns false when they are not in it */
export async function updateNote(
  ctx: Walled,
  listId: string,
  accountId: string,
  note: string,
): Promise<boolean> {
  const row = await ctx.db
    .updateTable('list_person')
    .set({ note })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('list_id', '=', listId)
    .where('account_id', '=', accountId)
    .returning('account_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes somebody out of every list, deleted ones included. */
export async function deleteFromAllLists(ctx: Walled, accountId: string): Promise<void> {
  await ctx.db
    .deleteFrom('list_person')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('account_id', '=', accountId)
    .execute()
}
