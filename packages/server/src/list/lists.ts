import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { findCorpusSpan } from '../corpus/queries/corpus-span.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import type { List, ListInput } from './list.schema.ts'
import {
  findList,
  findListByName,
  forgetDeleted,
  insertList,
  listLists as list,
  setDeleted,
  updateList,
} from './list.store.ts'
import { addPeople } from './list-people.ts'
import { listMemberships } from './list-person.store.ts'
import { noSuchList } from './no-such-list.ts'
import { toList } from './to-list.ts'

const dayMs = 86_400_000
/** How long a deleted list can be brought back. */
const daysToUndo = 30

/** The lists of this workspace, by name, each with what is new to whoever asks. */
export async function listLists(ctx: Ctx): Promise<List[]> {
  requireRole(ctx, 'viewer')
  const [lists, memberships, span] = await Promise.all([
    list(ctx),
    listMemberships(ctx),
    findCorpusSpan(ctx.corpus),
  ])
  const membersOf = Map.groupBy(memberships, ({ listId }) => listId)
  const idsOf = (id: string) => (membersOf.get(id) ?? []).map(({ accountId }) => accountId)
  return await toList(ctx, lists, idsOf, span?.lastPostAt ?? null)
}

/**
 * Keeps people together under a name.
 * @throws AppError already_exists for a name in use
 * @returns its id
 */
export async function createList(
  ctx: Ctx,
  { accountIds, ...input }: ListInput & { readonly accountIds: readonly string[] },
): Promise<string> {
  requireRole(ctx, 'analyst')
  return withTransaction(ctx, async (ctx) => {
    await requireFreeName(ctx, input.name, null)
    const id = await insertList(ctx, input)
    await audit(ctx, 'list.created', id, { people: accountIds.length })
    if (accountIds.length > 0) await addPeople(ctx, id, accountIds)
    return id
  })
}

/** @throws AppError already_exists, not_found */
export async function changeList(ctx: Ctx, id: string, input: ListInput): Promise<void> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    await requireFreeName(ctx, input.name, id)
    if (!(await updateList(ctx, id, input))) throw noSuchList()
    await audit(ctx, 'list.changed', id)
  })
}

/** It can be brought back for 30 days. @throws AppError not_found */
export async function deleteList(ctx: Ctx, id: string): Promise<void> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now()
    if ((await setDeleted(ctx, id, now)) === null) throw noSuchList()
    await forgetDeleted(ctx, new Date(now.getTime() - daysToUndo * dayMs))
    await audit(ctx, 'list.deleted', id)
  })
}

/** Undoes a deletion. @throws AppError not_found, already_exists when its name is in use meanwhile */
export async function restoreList(ctx: Ctx, id: string): Promise<void> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    if ((await setDeleted(ctx, id, null).catch(refuseTakenName)) === null) throw noSuchList()
    await audit(ctx, 'list.restored', id)
  })
}

/** @throws AppError not_found */
export async function requireList(ctx: Ctx, id: string) {
  const found = await findList(ctx, id)
  if (!found) throw noSuchList()
  return found
}

const nameTaken = (name?: string) =>
  new AppError('already_exists', 'Another list has this name. Choose another.', { name })

async function requireFreeName(ctx: Ctx, name: string, id: string | null): Promise<void> {
  const other = await findListByName(ctx, name)
  if (other && other.id !== id) throw nameTaken(name)
}

function refuseTakenName(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === '23505') throw nameTaken()
  throw error
}
