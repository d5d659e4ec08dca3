import { estimateRealShare, type RealShare } from '@relais/core/audience/estimate-real-share'
import type { AccountId } from '@relais/core/shared/branded'
import { seededRandom } from '@relais/core/shared/seeded-random'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { judgeCommenters, judgeFollowers } from './judge-audience.ts'
import { openAccountModel, openCommentModel } from './open-audience-models.ts'

/** Fewer say nothing: the same floor as on a person's own page. */
const fewestLookedAt = 30
const lookedAtOfEach = 300

/**
 * How real the audiences of several accounts look, from a smaller sample of each than a person's own page takes.
 * Remembered until a row of the corpus changes.
 * @returns by account; null where fewer than 30 could be looked at
 */
export async function estimateAuthenticity(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  kind: 'followers' | 'commenters',
): Promise<ReadonlyMap<string, RealShare | null>> {
  const models = { accounts: await openAccountModel(), comments: await openCommentModel() }
  const judge = kind === 'followers' ? judgeFollowers : judgeCommenters
  const found = new Map<string, RealShare | null>()
  for (const account of accounts) {
    const estimated = await corpus.remember(`authenticity of ${kind} of ${account}`, async () => {
      const judged = await judge(corpus, account as AccountId, models, lookedAtOfEach)
      return estimateRealShare(judged.panels, seededRandom(1))
    })
    found.set(account, estimated !== null && estimated.looked >= fewestLookedAt ? estimated : null)
  }
  return found
}
