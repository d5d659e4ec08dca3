import type { Page } from '../connectors/connector.ts'
import { addCounts, addReasons, type RejectedByReason } from '../corpus/steps/import-counts.ts'
import type { AppliedPages } from './apply-pages.ts'
import type { StoredSourceRun } from './source.ts'
import type { RunProgress } from './source-run.store.ts'

/** Of the rows that were left out, so many are kept to look at. */
const rejectedKept = 20

/** What a run has done once these pages are stored too. */
export function addToProgress(
  before: RunProgress,
  pages: readonly Page[],
  { counts, rejected, deletedPosts, deletedAccounts }: AppliedPages,
): RunProgress {
  const reasons = rejected.reduce<RejectedByReason>(
    (sum, { rejection }) => addReasons(sum, { [rejection.reason]: 1 }),
    {},
  )
  const shown = rejected.map(({ row, rejection }) => ({ ...rejection, row: row.text() }))
  return {
    ...before,
    counts: addCounts(before.counts, counts),
    rejectedByReason: addReasons(before.rejectedByReason, reasons),
    rejected: [...before.rejected, ...shown].slice(0, rejectedKept),
    deletedPosts: before.deletedPosts + deletedPosts,
    deletedAccounts: before.deletedAccounts + deletedAccounts,
    cost: before.cost + pages.reduce((sum, { cost }) => sum + cost, 0),
  }
}

export function progressOf(run: StoredSourceRun): RunProgress {
  const { counts, rejectedByReason, rejected, deletedPosts, deletedAccounts } = run
  const { cost, share, targetsDone } = run
  return {
    counts,
    rejectedByReason,
    rejected,
    deletedPosts,
    deletedAccounts,
    cost,
    share,
    targetsDone,
  }
}
