import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import type { ListInput } from './list.schema.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface StoredList extends ListInput {
  readonly id: string
  readonly people: number
  readonly createdAt: Date
  readonly updatedAt: Date
}

const kept = ({ db, workspace }: Walled) =>
  db
    .selectFrom('list')
    .select(({ selectFrom }) => [
      'id',
      'name',
      'note',
      'created_at as createdAt',
      'updated_at as updatedAt',
      selectFrom('list_person')
        .select(sql<number>`count(*)::int`.as('people'))
        .whereRef('list_person.list_id', '=', 'list.id')
        .as('people'),
    ])
    .where('workspace_id', '=', workspace.id)
    .where('deleted_at', 'is', null)
    .$narrowType<{ people: number }>()

export async function listLists(ctx: Walled): Promise<StoredList[]> {
  return await kept(ctx).orderBy(sql`lower(name)`).execute()
}

export async function findList(ctx: Walled, id: string): Promise<StoredList | null> {
  return (await kept(ctx).where('id', '=', id).executeTakeFirst()) ?? null
}

export async function findListByName(ctx: Walled, name: string): Promise<StoredList | null> {
  return (await kept(ctx).where(sql`lower(name)`, '=', sql`lower(${name})`).executeTakeFirst()) ?? null
}

/** @returns its id */
export async function insertList(ctx: Ctx, { name, note }: ListInput): Promise<string> {
  const now = ctx.clock.now()
  const id = createId('list', now)
  await ctx.db
    .insertInto('list')
    .values({
      id,
      workspace_id: ctx.workspace.id,
      name,
      note,
      created_at: now,
      updated_at: now,
      deleted_at: null,
    })
    .execute()
  return id
}

/** @returns false when there is no such list */
export async function updateList(ctx: Ctx, id: string, { name, note }: ListInput): Promise<boolean> {
  const row = await ctx.db
    .updateTable('list')
    .set({ name, note, updated_at: ctx.clock.now() })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a list away, or brings it back. @returns its name; null when there is none in the other state */
export async function setDeleted(ctx: Walled, id: string, deletedAt: Date | null): Promise<string | null> {
  const row = await ctx.db
    .updateTable('list')
    .set({ deleted_at: deletedAt })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('deleted_at', deletedAt === null ? 'is not' : 'is', null)
    .returning('name')
    .executeTakeFirst()
  return row?.name ?? null
}

/** Forgets what was deleted before an instant. */
export async function forgetDeleted(ctx: Walled, before: Date): Promise<void> {
  await ctx.db
    .deleteFrom('list')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('deleted_at', '<', before)
    .execute()
}
