import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { accountIdSchema, mostInList } from './list.schema.ts'
import { findList } from './list.store.ts'
import {
  deleteFromAllLists,
  deletePerson,
  insertPeople,
  listMemberships,
  listPeople,
  updateNote,
} from './list-person.store.ts'
import { noSuchList } from './no-such-list.ts'

/**
 * Puts people into a list; who is in it already stays as they are.
 * @returns how many are new in it
 * @throws AppError not_found, invalid_input for what is no id, or more people than a list holds
 */
export async function addPeople(ctx: Ctx, listId: string, accountIds: readonly string[]): Promise<number> {
  requireRole(ctx, 'analyst')
  return withTransaction(ctx, async (ctx) => {
    const list = await findList(ctx, listId)
    if (!list) throw noSuchList()
    if (list.people + accountIds.length > mostInList)
      throw new AppError('invalid_input', `A list holds up to ${mostInList} people. Make another one.`, {
        mostInList,
      })
    const added = await insertPeople(ctx, listId, accountIds)
    // Without the ids, which would outlive a person's erasure.
    await audit(ctx, 'list.people_added', listId, { people: added })
    return added
  })
}

/** Takes somebody out of a list. Twice is once. @throws AppError not_found, invalid_input */
export async function removePerson(ctx: Ctx, listId: string, accountId: string): Promise<void> {
  requireRole(ctx, 'analyst')
  requireAccountId(accountId)
  await withTransaction(ctx, async (ctx) => {
    if (!(await findList(ctx, listId))) throw noSuchList()
    await deletePerson(ctx, listId, accountId)
    await audit(ctx, 'list.person_removed', listId)
  })
}

/** Writes down why somebody is in a list. @throws AppError not_found, invalid_input */
export async function noteOnPerson(ctx: Ctx, listId: string, accountId: string, note: string): Promise<void> {
  requireRole(ctx, 'analyst')
  requireAccountId(accountId)
  await withTransaction(ctx, async (ctx) => {
    if (!(await updateNote(ctx, listId, accountId, note)))
      throw new AppError('not_found', 'This person is not in the list.')
    await audit(ctx, 'list.person_noted', listId)
  })
}

/** The accounts in a list, the latest added first. @throws AppError not_found */
export async function listAccounts(ctx: Ctx, listId: string): Promise<string[]> {
  requireRole(ctx, 'viewer')
  if (!(await findList(ctx, listId))) throw noSuchList()
  return (await listPeople(ctx, listId)).map(({ accountId }) => accountId)
}

/** In which lists each account is. */
export async function findMemberships(ctx: Ctx) {
  requireRole(ctx, 'viewer')
  return await listMemberships(ctx)
}

/** Forgets somebody who is erased. */
export async function forgetListed(ctx: Ctx, accountId: string): Promise<void> {
  await deleteFromAllLists(ctx, accountId)
}

function requireAccountId(accountId: string): void {
  if (accountIdSchema.safeParse(accountId).success) return
  throw new AppError(
    'invalid_input',
    `The id of an account is a whole number, which this is not: ${accountId}.`,
  )
}
