import { erasedHandle } from '@relais/core/erasure/erased-person'
import { accountId } from '../corpus/corpus-id.ts'
import type { WorkspaceDb } from '../database.ts'
import { deleteOwnRows } from './delete-own-rows.ts'
import { withErasureLock } from './erasure.store.ts'
import type { ErasureTarget } from './erasure-target.ts'
import { forgetWords } from './forget-words.ts'
import type { OwnRows } from './own-rows.ts'
import { redactLinkPages } from './redact-link-pages.ts'
import { redactOthersPosts } from './redact-others-posts.ts'
import { redactOthersProfiles } from './redact-others-profiles.ts'

/**
 * Makes a person unfindable among the rows of one scope: theirs are deleted, and others no longer name them. May be
 * repeated; a second time finishes what the first left undone. One at a time, whoever asks.
 * @param db any view of the workspace store: it holds the lock
 * @returns in how many posts and profiles of others the person was named
 */
export async function eraseAccount(db: WorkspaceDb, rows: OwnRows, target: ErasureTarget): Promise<number> {
  return withErasureLock(db, async () => {
    await forgetWords(rows, target)
    await deleteOwnRows(rows, target)
    const posts = await redactOthersPosts(rows, target)
    await redactLinkPages(rows, target)
    if (posts > 0) await nameNobody(rows, target.platform)
    return posts + (await redactOthersProfiles(rows, target))
  })
}

/** The account that edges of redacted posts point at, so that their target has a name to show. */
async function nameNobody({ corpus }: OwnRows, platform: string): Promise<void> {
  const row = { id: accountId(platform, erasedHandle), platform, handle: erasedHandle, is_described: false }
  await corpus.insert('account', [{ ...row, observed_at: new Date(0).toISOString() }])
}
