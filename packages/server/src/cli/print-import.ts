import type { Ctx } from '../context.ts'
import { mendablePath, rejectedPath } from '../import/import-paths.ts'
import type { StoredImportRun } from '../import/import-run.ts'
import { mendableFormat } from '../import/mendable-file.ts'

const secondsOf = ({ startedAt, finishedAt }: StoredImportRun) =>
  startedAt && finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : null

/** Rejected rows in the form in which they came: mended, they are imported again as they are. */
const mendFileOf = (ctx: Ctx, run: StoredImportRun) =>
  run.counts.rejected > 0 ? mendablePath(ctx, run.id, mendableFormat(run)) : null

/** A run in the JSON document of `--json`. */
export function tellRun(ctx: Ctx, file: string, run: StoredImportRun) {
  const seconds = secondsOf(run)
  return {
    file,
    id: run.id,
    kind: run.kind,
    source: run.source,
    state: run.state,
    ...run.counts,
    rejectedByReason: run.rejectedByReason,
    repaired: run.repairedRows,
    rejectedFile: run.counts.rejected > 0 ? rejectedPath(ctx, run.id) : null,
    mendFile: mendFileOf(ctx, run),
    seconds,
    error: run.error,
  }
}

/** A run in lines for people. */
export function printRun(ctx: Ctx, file: string, run: StoredImportRun): void {
  const { counts } = run
  const seconds = secondsOf(run)
  const number = new Intl.NumberFormat('en')
  const parts = (['read', 'stored', 'updated', 'snapshots', 'duplicate', 'rejected'] as const).map(
    (name) => `${name} ${number.format(counts[name])}`,
  )
  console.log(`${file}: ${parts.join(', ')}${seconds === null ? '' : ` in ${seconds.toFixed(1)} s`}`)
  for (const [reason, rows] of Object.entries(run.rejectedByReason))
    console.log(`  ${reason}: ${number.format(rows)}`)
  if (run.repairedRows > 0) console.log(`  repaired bytes in ${number.format(run.repairedRows)} rows`)
  if (counts.rejected > 0) {
    console.log(`  rejected rows: ${rejectedPath(ctx, run.id)}`)
    console.log(`  to mend and import again: ${mendFileOf(ctx, run)}`)
  }
  if (run.error) console.log(`  stopped: ${run.error.message}`)
}
