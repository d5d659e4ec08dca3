import { removeAccounts } from '../corpus/steps/remove-accounts.ts'
import type { ErasureTarget } from './erasure-target.ts'
import type { OwnRows } from './own-rows.ts'

/** Deletes what a person published, what is known of them, and what they and others did to each other. */
export async function deleteOwnRows({ corpus }: OwnRows, { id }: ErasureTarget): Promise<void> {
  await removeAccounts(corpus, [id])
}
