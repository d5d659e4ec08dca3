import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { findList } from './list.store.ts'
import { listPeople } from './list-person.store.ts'
import { noSuchList } from './no-such-list.ts'

/** A list as one: what it is called, and whose accounts are in it. @throws AppError not_found */
export async function openListed(
  ctx: Ctx,
  listId: string,
): Promise<{ readonly id: string; readonly name: string; readonly accountIds: readonly string[] }> {
  requireRole(ctx, 'viewer')
  const list = await findList(ctx, listId)
  if (!list) throw noSuchList()
  const people = await listPeople(ctx, listId)
  return { id: list.id, name: list.name, accountIds: people.map(({ accountId }) => accountId) }
}
