import { erasedHandle } from '@relais/core/erasure/erased-person'
import type { Scope } from '@relais/core/shared/branded'
import type { Corpus } from '../corpus/corpus-client.ts'
import { accountId } from '../corpus/corpus-id.ts'
import { deleteOwnRows } from './delete-own-rows.ts'
import type { ErasureTarget } from './erasure-target.ts'
import { redactOthersPosts } from './redact-others-posts.ts'
import { redactOthersProfiles } from './redact-others-profiles.ts'

/**
 * Makes a person unfindable: their rows are deleted, and others no longer name them. May be repeated; a second time
 * finishes what the first left undone.
 * @returns in how many posts and profiles of others the person was named
 */
export async function eraseAccount(corpus: Corpus, target: ErasureTarget, own: Scope): Promise<number> {
  await deleteOwnRows(corpus, target)
  const posts = await redactOthersPosts(corpus, target)
  if (posts > 0) await nameNobody(corpus, target.platform, own)
  return posts + (await redactOthersProfiles(corpus, target))
}

/** The account that edges of redacted posts point at, so that their target has a name to show. */
async function nameNobody(corpus: Corpus, platform: string, own: Scope): Promise<void> {
  const row = { id: accountId(platform, erasedHandle), platform, handle: erasedHandle, is_described: false }
  await corpus.scoped(own).insert('account', [{ ...row, observed_at: new Date(0).toISOString() }])
}
