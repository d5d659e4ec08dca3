import { forgetRefusals } from '../advocate/refuse-advocate.ts'
import { forgetAnswers } from '../audience/keep-answer.ts'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import type { Corpus } from '../corpus/corpus-client.ts'
import { accountId } from '../corpus/corpus-id.ts'
import { forgetCounted } from '../counted-audience/forget-counted.ts'
import { forgetVerdict } from '../due-diligence/decide.ts'
import { forgetJoins } from '../identity/decide-join.ts'
import { forgetImportedPerson } from '../import/forget-imported-person.ts'
import { forgetListed } from '../list/list-people.ts'
import { forgetMark } from '../mark/marks.ts'
import { forgetInCircles } from '../network/circle-names.ts'
import { forgetPicture } from '../picture/forget-pictures.ts'
import { forgetPortrait } from '../portrait/edit-evidence.ts'
import { forgetPrices } from '../price/prices.ts'
import { findSampleRows } from '../sample/sample-rows.ts'
import { forgetDismissal } from '../snowball/forget-dismissal.ts'
import { forgetFollowed } from '../source/forget-followed.ts'
import { forgetAccount } from '../topic/forget-account.ts'
import { forgetValues } from '../values/creator-values.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { loadAccountKey } from './account-key.ts'
import { eraseAccount } from './erase-account.ts'
import type { ErasureResult } from './erasure.schema.ts'
import { insertErasedAccount } from './erasure.store.ts'
import { erasureNeedles } from './erasure-needles.ts'
import { targetOf } from './erasure-target.ts'
import { findTraces, joinTraces } from './find-traces.ts'
import { seenRowsOf } from './own-rows.ts'
import { savePendingErasure } from './pending-erasure.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Erases the account that goes by one name. Order matters: imports are told first, so that none brings back what is
 * deleted here; then the work is noted down, so that a crash leaves it to the job.
 */
export async function eraseName(
  ctx: Ctx,
  corpus: Corpus,
  { platform, handle }: { readonly platform: string; readonly handle: string },
): Promise<ErasureResult> {
  const { workspace, dataDir } = ctx
  const erasedAt = ctx.clock.now()
  const target = targetOf(platform, handle)
  const accountKey = (await loadAccountKey(dataDir))(workspace.id, platform, target.handleKey)
  await withTransaction(ctx, async (ctx) => {
    await insertErasedAccount(ctx, accountKey)
    await forgetDismissal(ctx, target.id)
    await forgetImportedPerson(ctx, target.id)
    await forgetAnswers(ctx, accountId(platform, handle))
    await forgetListed(ctx, target.id)
    await forgetJoins(ctx, target.id)
    await forgetPortrait(ctx, target.id)
    await forgetVerdict(ctx, accountId(platform, handle))
    await forgetInCircles(ctx, target.id)
    await forgetPrices(ctx, target.id)
    await forgetValues(ctx, target.id)
    await forgetMark(ctx, accountId(platform, handle))
    await forgetRefusals(ctx, accountId(platform, handle))
    await forgetPicture(ctx, target.id)
    await forgetAccount(ctx, platform, handle)
    await forgetFollowed(ctx, platform, handle)
    // After those: a look that is storing what the network counts holds what it follows.
    await forgetCounted(ctx, target.id)
    await audit(ctx, 'creator.erased', accountKey)
  })
  const sample = await findSampleRows(corpus, ctx)
  const traces = joinTraces([
    await findTraces(ctx.ownCorpus, target),
    ...(sample ? [await findTraces(sample.corpus, target)] : []),
  ])
  await savePendingErasure(dataDir, accountKey, {
    workspaceId: workspace.id,
    platform,
    handle,
    erasedAt: erasedAt.toISOString(),
    needles: erasureNeedles(platform, handle, traces),
  })
  let mentions = 0
  for (const rows of await seenRowsOf(corpus, ctx)) mentions += await eraseAccount(ctx.db, rows, target)
  const { posts, interactions, otherAccounts, handles } = traces
  return {
    found: handles.length > 0 || posts > 0,
    posts,
    interactions,
    mentions,
    otherAccounts: [...otherAccounts],
    bytesGoneBy: new Date(erasedAt.getTime() + dayMs).toISOString(),
  }
}
