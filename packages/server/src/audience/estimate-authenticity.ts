import { estimateRealShare, type RealShare } from '@relais/core/audience/estimate-real-share'
import type { AccountId } from '@relais/core/shared/branded'
import { seededRandom } from '@relais/core/shared/seeded-random'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { judgeCommenters, judgeFollowers } from './judge-audience.ts'
import { openAccountModel, openCommentModel } from './open-audience-models.ts'

/** Fewer say nothing: the same floor as on a person's own page. */
const fewestLookedAt = 30
const lookedAtOfEach = 300
const lookedAtTogether = 1_000
/** So many are judged at the same time. */
const atOnce = 8

/**
 * How real the audiences of several accounts look, from a smaller sample of each than a person's own page takes.
 * Remembered until a row of the corpus changes.
 * @returns by account; null where fewer than 30 could be looked at
 */
export function estimateAuthenticity(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  kind: 'followers' | 'commenters',
): Promise<ReadonlyMap<string, RealShare | null>> {
  // All together, since each answer that is remembered costs a question whether it still holds.
  const name = JSON.stringify(['authenticity', kind, accounts])
  return corpus.remember(name, async () => {
    const found = new Map<string, RealShare | null>()
    for (let from = 0; from < accounts.length; from += atOnce) {
      const some = accounts.slice(from, from + atOnce)
      const shares = await Promise.all(some.map((account) => estimateOne(corpus, account, kind)))
      for (const [place, account] of some.entries()) found.set(account, shares[place] ?? null)
    }
    return found
  })
}

const estimateOne = (corpus: ScopedCorpus, account: string, kind: 'followers' | 'commenters') =>
  corpus.remember(`authenticity of ${kind} of ${account}`, () =>
    judgeTogether(corpus, [account], kind, lookedAtOfEach),
  )

/**
 * How real the people look whom several accounts reach together: a draw of all of them, in which whoever is reached by
 * two is one. Remembered until a row of the corpus changes.
 * @returns null where fewer than 30 could be looked at
 */
export function estimateTogether(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  kind: 'followers' | 'commenters',
): Promise<RealShare | null> {
  const name = JSON.stringify(['authenticity together', kind, accounts.toSorted()])
  return corpus.remember(name, () => judgeTogether(corpus, accounts, kind, lookedAtTogether))
}

async function judgeTogether(
  corpus: ScopedCorpus,
  accounts: readonly string[],
  kind: 'followers' | 'commenters',
  limit: number,
): Promise<RealShare | null> {
  if (accounts.length === 0) return null
  const judge = kind === 'followers' ? judgeFollowers : judgeCommenters
  const models = { accounts: await openAccountModel(), comments: await openCommentModel() }
  const judged = await judge(corpus, accounts as readonly AccountId[], models, limit)
  const estimated = estimateRealShare(judged.panels, seededRandom(1))
  return estimated !== null && estimated.looked >= fewestLookedAt ? estimated : null
}
