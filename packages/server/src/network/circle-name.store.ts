import { sql } from 'kysely'
import type { Ctx } from '../context.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface StoredCircleName {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
  readonly namedBy: string | null
  readonly namedAt: Date
}

export async function listCircleNames({ db, workspace }: Walled): Promise<StoredCircleName[]> {
  return await db
    .selectFrom('circle_name')
    .select(['id', 'name', 'members', 'named_by as namedBy', 'named_at as namedAt'])
    .where('workspace_id', '=', workspace.id)
    .orderBy('named_at', 'desc')
    .orderBy('id')
    .execute()
}

export async function insertCircleName(
  { db, workspace }: Walled,
  { id, name, members, namedBy, namedAt }: StoredCircleName,
): Promise<void> {
  await db
    .insertInto('circle_name')
    .values({
      ...{ id, name, workspace_id: workspace.id, members: [...members] },
      ...{ named_by: namedBy, named_at: namedAt },
    })
    .execute()
}

/** @returns whether there was one */
export async function deleteCircleName({ db, workspace }: Walled, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('circle_name')
    .where('workspace_id', '=', workspace.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function removeFromCircleNames({ db, workspace }: Walled, accountId: string): Promise<void> {
  await db
    .updateTable('circle_name')
    .set({ members: sql<string[]>`array_remove(members, ${accountId})` })
    .where('workspace_id', '=', workspace.id)
    .where(sql<boolean>`${accountId} = any(members)`)
    .execute()
}
