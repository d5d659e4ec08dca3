import { sql } from 'kysely'
import type { Ctx } from '../context.ts'

/** Of longer files the first people are kept: nobody reads on, and every one of them is in the corpus. */
export const mostPeopleKept = 10_000

/**
 * Keeps whom an import brought in, each once, in the order of the file.
 * @returns how many are kept of this import
 */
export async function insertImportPeople(
  ctx: Ctx,
  runId: string,
  people: readonly { readonly id: string }[],
): Promise<number> {
  const before = await countImportPeople(ctx, runId)
  const some = people.slice(0, mostPeopleKept - before)
  const rows = some.map(({ id }, index) => ({
    workspace_id: ctx.workspace.id,
    run_id: runId,
    position: before + index + 1,
    account_id: id,
  }))
  for (let start = 0; start < rows.length; start += 2_000) {
    await ctx.db
      .insertInto('import_person')
      .values(rows.slice(start, start + 2_000))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return before + rows.length
}

export async function countImportPeople(ctx: Ctx, runId: string): Promise<number> {
  const row = await ctx.db
    .selectFrom('import_person')
    .select(sql<string>`count(*)`.as('people'))
    .where('workspace_id', '=', ctx.workspace.id)
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow()
  return Number(row.people)
}

/** People of an import behind a position, in the order of the file. */
export async function listImportPeople(
  ctx: Ctx,
  runId: string,
  page: { readonly after: number; readonly limit: number },
): Promise<{ readonly id: string; readonly position: number }[]> {
  return ctx.db
    .selectFrom('import_person')
    .select(['account_id as id', 'position'])
    .where('workspace_id', '=', ctx.workspace.id)
    .where('run_id', '=', runId)
    .where('position', '>', page.after)
    .orderBy('position')
    .limit(page.limit)
    .execute()
}

/** Everybody whom any import brought in, once. */
export async function listPeopleOfImports(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('import_person')
    .select('account_id')
    .distinct()
    .where('workspace_id', '=', ctx.workspace.id)
    .execute()
  return rows.map((row) => row.account_id)
}

/** Forgets that a person was ever brought in. */
export async function deleteImportPerson(ctx: Ctx, accountId: string): Promise<void> {
  await ctx.db
    .deleteFrom('import_person')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('account_id', '=', accountId)
    .execute()
}
