import type { AccountId } from '@relais/core/shared/branded'
import type { Ctx } from '../context.ts'
import { deleteImportPerson } from './import-person.store.ts'

/** Takes an erased person out of the lists of people that imports brought in. */
export async function forgetImportedPerson(ctx: Ctx, id: AccountId): Promise<void> {
  await deleteImportPerson(ctx, id)
}
