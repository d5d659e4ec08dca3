import type { Page } from '@relais/server/connectors/connector'
import type { Ctx } from '@relais/server/context'
import { accountId, postId } from '@relais/server/corpus/corpus-id'
import { removeAccounts } from '@relais/server/corpus/steps/remove-accounts'
import { removePosts } from '@relais/server/corpus/steps/remove-posts'
import { importRecords } from '../scenarios/import-records.ts'

/**
 * Brings one page of a connector into the corpus: its rows by the import steps, then what is gone.
 * @returns how many rows were rejected
 */
export async function storePage(ctx: Ctx, page: Page): Promise<number> {
  let rejected = 0
  for (const kind of ['accounts', 'posts', 'interactions'] as const) {
    const rows = page[kind] ?? []
    if (rows.length > 0) rejected += (await importRecords(ctx, kind, rows)).counts.rejected
  }
  const deletions = page.deletions ?? []
  const posts = deletions.flatMap((gone) => (gone.what === 'post' ? [postId(gone.platform, gone.id)] : []))
  const accounts = deletions.flatMap((gone) =>
    gone.what === 'account'
      ? [accountId(gone.platform, 'id' in gone.who ? gone.who.id : gone.who.handle)]
      : [],
  )
  await removePosts(ctx.ownCorpus, posts)
  await removeAccounts(ctx.ownCorpus, accounts)
  return rejected
}
