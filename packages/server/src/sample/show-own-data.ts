import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { saveShown } from './sample.store.ts'

/** Somebody's own rows have come in: those are what the workspace looks at from now on. The sample stays for later. */
export async function showOwnData(ctx: Ctx): Promise<void> {
  await withTransaction(ctx, async (ctx) => {
    if (await saveShown(ctx, false)) await audit(ctx, 'sample.hidden', null, { because: 'import' })
  })
}
