import type { FileReading } from '@relais/core/record/file-reading'
import type { Ctx } from '../context.ts'
import { addCounts, addReasons, type RejectedByReason } from '../corpus/steps/import-counts.ts'
import type { RejectedRow } from '../corpus/steps/import-step.ts'
import type { OpenedRows } from '../corpus/steps/open-rows.ts'
import { openBytes } from '../corpus/steps/read-bytes.ts'
import { type Acknowledged, runImport } from '../corpus/steps/run-import.ts'
import { repeatErasures } from '../erasure/repeat-erasures.ts'
import { loadSuppression } from '../erasure/suppressed.ts'
import { AppError } from '../errors.ts'
import { showOwnData } from '../sample/show-own-data.ts'
import { boundPatterns } from './bounded-patterns.ts'
import { computePace, type PacePoint } from './import-pace.ts'
import { rejectedPath } from './import-paths.ts'
import { insertImportPeople, mostPeopleKept } from './import-person.store.ts'
import {
  beginImportRun,
  finishImportRun,
  getImportRun,
  saveImportProgress,
  saveReading,
  touchImportRun,
} from './import-run.store.ts'
import type { ImportProgress, StoredImportRun } from './import-run.ts'
import { writeMendableFile } from './mendable-file.ts'
import { openRejectedFile } from './rejected-file.ts'

export interface ExecuteOptions {
  /** The file, or "-" for standard input. */
  readonly path: string
  readonly file?: FileReading
  readonly signal: AbortSignal
  /** Called for each batch that is safely stored. */
  onProgress?(progress: ImportProgress): void
}

/** A run that is silent for a minute counts as abandoned. */
const msBetweenBeats = 10_000

function reasonsOf(rejected: readonly RejectedRow[]): RejectedByReason {
  return rejected.reduce<RejectedByReason>(
    (sum, { rejection }) => addReasons(sum, { [rejection.reason]: 1 }),
    {},
  )
}

function advance(before: ImportProgress, batch: Acknowledged, rejectedBytes: number): ImportProgress {
  return {
    ...before,
    bytesRead: batch.bytesRead,
    linesDone: Math.max(batch.lines, before.linesDone),
    rejectedBytes,
    counts: addCounts(before.counts, batch.counts),
    rejectedByReason: addReasons(before.rejectedByReason, reasonsOf(batch.rejected)),
    repairedRows: before.repairedRows + batch.repaired,
  }
}

const glimpse = (atMs: number, { counts, bytesRead }: ImportProgress): PacePoint => ({
  atMs,
  rows: counts.read,
  bytesRead,
})

async function carryOut(
  ctx: Ctx,
  run: StoredImportRun,
  options: ExecuteOptions,
): Promise<'done' | 'cancelled'> {
  boundPatterns()
  const source = await openBytes(options.path)
  const rejectedFile = await openRejectedFile(rejectedPath(ctx, run.id), run.rejectedBytes)
  const suppressionReadAt = ctx.clock.now()
  const target = {
    corpus: ctx.ownCorpus,
    scope: ctx.workspace.scope,
    log: ctx.log,
    observedAtMs: run.observedAt.getTime(),
    isSuppressed: await loadSuppression(ctx),
  }
  const plan = {
    kind: run.kind,
    mapping: run.mapping,
    file: { ...run.mapping?.file, ...options.file },
    onOpened: (opened: Omit<OpenedRows, 'rows'>) => saveReading(ctx, run.id, opened),
    nowMs: () => ctx.clock.now().getTime(),
    skipLines: run.linesDone,
    signal: options.signal,
  }
  const start = glimpse(performance.now(), { ...run, bytesRead: 0 })
  let progress: ImportProgress = run
  let met = 0
  let isOwnShown = false
  const heartbeat = setInterval(() => {
    touchImportRun(ctx, run.id).catch(() => undefined)
  }, msBetweenBeats)
  try {
    for await (const batch of runImport(target, source, plan)) {
      progress = advance(progress, batch, await rejectedFile.append(batch.rejected))
      if (batch.people && met < mostPeopleKept) {
        met = await insertImportPeople(ctx, run.id, batch.people)
      }
      const pace = computePace(start, glimpse(performance.now(), progress), run.bytesTotal)
      progress = { ...progress, ...pace }
      if (!isOwnShown && batch.counts.read > batch.counts.rejected) {
        isOwnShown = true
        await showOwnData(ctx)
      }
      if (!(await saveImportProgress(ctx, run.id, progress))) return 'cancelled'
      options.onProgress?.(progress)
    }
    return 'done'
  } finally {
    clearInterval(heartbeat)
    await rejectedFile.close()
    await writeMendableFile(ctx, run.id)
    await repeatErasures(ctx, suppressionReadAt)
  }
}

/**
 * Carries an import out, from where it was interrupted if it was. What goes wrong with the file is kept in the run;
 * when Relais stops or a store is away, the run stays as it is, to go on later.
 * @returns the run when it is over, whatever became of it
 * @throws AppError store_unavailable; the signal's reason when it aborts
 */
export async function executeImport(
  ctx: Ctx,
  runId: string,
  options: ExecuteOptions,
): Promise<StoredImportRun> {
  if (await beginImportRun(ctx, runId)) {
    const run = await getImportRun(ctx, runId)
    try {
      const state = await carryOut(ctx, run, options)
      await finishImportRun(ctx, runId, state)
    } catch (error) {
      options.signal.throwIfAborted()
      if (!(error instanceof AppError)) {
        await finishImportRun(ctx, runId, 'failed', {
          code: 'unexpected',
          message: 'Something went wrong in Relais itself. The log of the server says what.',
        })
        throw error
      }
      if (error.code === 'store_unavailable') throw error
      await finishImportRun(ctx, runId, 'failed', { code: error.code, message: error.message })
    }
  }
  return getImportRun(ctx, runId)
}
