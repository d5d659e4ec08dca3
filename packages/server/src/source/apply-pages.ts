import type { Deletion, Page, SourceRow } from '../connectors/connector.ts'
import type { Ctx } from '../context.ts'
import { postId } from '../corpus/corpus-id.ts'
import type { ImportCounts } from '../corpus/steps/import-counts.ts'
import type { RejectedRow } from '../corpus/steps/import-step.ts'
import type { BroughtBy } from '../corpus/steps/note-sources.ts'
import { removePosts } from '../corpus/steps/remove-posts.ts'
import { storeRecords } from '../corpus/steps/store-records.ts'
import { loadSuppression } from '../erasure/suppressed.ts'
import { findAccount } from './find-account.ts'
import { removeAccount } from './remove-account.ts'

/** What some pages did to the corpus. */
export interface AppliedPages {
  readonly counts: ImportCounts
  readonly rejected: readonly RejectedRow[]
  readonly deletedPosts: number
  readonly deletedAccounts: number
}

const rowsOf = (pages: readonly Page[], kind: 'accounts' | 'posts' | 'interactions'): SourceRow[] =>
  pages.flatMap((page) => page[kind] ?? [])

/**
 * Brings pages into the corpus: rows first, then what is gone. All of it may be repeated, so that pages
 * which come again after a crash change nothing.
 * @param observedAtMs what rows without an instant of their own count as
 * @param broughtBy which source found them, or looked them up again
 */
export async function applyPages(
  ctx: Ctx,
  pages: readonly Page[],
  observedAtMs: number,
  broughtBy?: BroughtBy,
): Promise<AppliedPages> {
  const target = {
    corpus: ctx.ownCorpus,
    scope: ctx.workspace.scope,
    log: ctx.log,
    observedAtMs,
    isSuppressed: await loadSuppression(ctx),
    ...(broughtBy === undefined ? {} : { broughtBy }),
  }
  const rows = {
    accounts: rowsOf(pages, 'accounts'),
    posts: rowsOf(pages, 'posts'),
    interactions: rowsOf(pages, 'interactions'),
  }
  const stored = await storeRecords(target, rows, () => ctx.clock.now().getTime())
  const gone = await carryOutDeletions(
    ctx,
    pages.flatMap((page) => page.deletions ?? []),
  )
  return { ...stored, ...gone }
}

async function carryOutDeletions(ctx: Ctx, deletions: readonly Deletion[]) {
  const ids = new Set(
    deletions.flatMap((deletion) =>
      deletion.what === 'post' ? [postId(deletion.platform, deletion.id)] : [],
    ),
  )
  let deletedPosts = await removePosts(ctx.ownCorpus, [...ids])
  let deletedAccounts = 0
  for (const deletion of deletions) {
    if (deletion.what !== 'account') continue
    const account = await findAccount(ctx.ownCorpus, deletion.platform, deletion.who)
    if (account === null) continue
    deletedPosts += await removeAccount(ctx.ownCorpus, account)
    deletedAccounts++
  }
  return { deletedPosts, deletedAccounts }
}
