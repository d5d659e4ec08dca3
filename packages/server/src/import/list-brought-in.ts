import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import { listPeopleOfImports } from './import-person.store.ts'

/**
 * Whom imports of accounts brought in, by id: also those of whom a file told no more than the handle, so that the corpus
 * holds nothing of them yet. For longer files, the first people only (`mostPeopleKept`).
 * @throws AppError not_allowed
 */
export async function listBroughtIn(ctx: Ctx): Promise<string[]> {
  requireRole(ctx, 'viewer')
  return await listPeopleOfImports(ctx)
}
