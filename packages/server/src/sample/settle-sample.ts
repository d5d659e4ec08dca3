import type { Ctx } from '../context.ts'
import { corpusTables } from '../corpus/corpus-tables.ts'
import { repeatErasures } from '../erasure/repeat-erasures.ts'
import { loadSuppression } from '../erasure/suppressed.ts'
import { AppError } from '../errors.ts'
import { findUnavailableStore } from '../http/find-unavailable-store.ts'
import type { Relais } from '../open-relais.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { loadWorld, sizeOfWorld } from './load-world.ts'
import { planSample } from './plan-sample.ts'
import {
  beginStoring,
  deleteGoneSample,
  findStoredSample,
  type StoredSample,
  saveComplete,
  saveIncomplete,
  saveLoadFailure,
  saveLoadProgress,
  saveNothingStored,
  withSampleLock,
} from './sample.store.ts'
import { type SampleRows, sampleRowsOf } from './sample-rows.ts'
import { getShippedWorld } from './sample-world.ts'
import { daysUntil, shiftInstant } from './shift-instants.ts'

/**
 * Makes the corpus hold what a workspace wants of its sample: deletes what it does not want, loads what it does. It
 * looks again after each step, because people change their minds meanwhile, and it may be cut off anywhere: what was
 * begun is noted before, and done again by the next call.
 */
export async function settleSample(relais: Relais, workspaceId: string, signal: AbortSignal): Promise<void> {
  const workspace = await getWorkspace(relais.db, workspaceId)
  const ctx = relais.contextFor(workspace, { kind: 'job', name: 'sample' })
  const rows = sampleRowsOf(relais.corpus, ctx)
  await withSampleLock(relais.db, workspaceId, async () => {
    for (;;) {
      signal.throwIfAborted()
      const sample = await findStoredSample(ctx)
      if (sample === null) return
      const step = planSample(sample)
      if (step === 'rest') return
      if (step === 'forget') await deleteGoneSample(ctx)
      else if (step === 'remove') await removeRows(ctx, rows)
      else await load(relais, ctx, rows, sample, signal)
    }
  })
}

async function removeRows(ctx: Ctx, { corpus }: SampleRows): Promise<void> {
  await saveIncomplete(ctx)
  await Promise.all(corpusTables.map((table) => corpus.deleteWhere(table, '1')))
  await saveNothingStored(ctx)
}

async function load(
  relais: Relais,
  ctx: Ctx,
  rows: SampleRows,
  sample: StoredSample,
  signal: AbortSignal,
): Promise<void> {
  const name = sample.wanted ?? ''
  try {
    if (await loadWanted(relais, ctx, rows, sample, name, signal)) await saveComplete(ctx)
  } catch (error) {
    signal.throwIfAborted()
    if (findUnavailableStore(error) !== null) throw error
    const isKnown = error instanceof AppError
    if (isKnown && error.code === 'store_unavailable') throw error
    ctx.log.error('sample.failed', { world: name, error })
    const told = isKnown ? error : { code: 'unexpected', message: 'The log of the server says what.' }
    await saveLoadFailure(ctx, name, { code: told.code, message: told.message })
  }
}

/** @returns false when somebody wants something else by now */
async function loadWanted(
  relais: Relais,
  ctx: Ctx,
  rows: SampleRows,
  sample: StoredSample,
  name: string,
  signal: AbortSignal,
): Promise<boolean> {
  const world = await getShippedWorld(relais.config.samplesDir, name)
  const startedAt = ctx.clock.now()
  const end = world.endsAt ?? startedAt
  // A load that was cut off goes on with the days that it began with: the same rows must come out.
  const shiftDays = sample.stored === name ? sample.shiftDays : daysUntil(end, startedAt)
  await beginStoring(ctx, {
    world: name,
    brand: world.brand,
    competitor: world.competitor,
    shiftDays,
    bytesTotal: await sizeOfWorld(world),
  })
  const target = {
    corpus: rows.corpus,
    scope: rows.scope,
    log: ctx.log,
    observedAtMs: shiftInstant(end, world.endsAt === null ? 0 : shiftDays).getTime(),
    isSuppressed: await loadSuppression(ctx),
  }
  const options = { target, shiftDays, signal, nowMs: () => ctx.clock.now().getTime() }
  try {
    for await (const progress of loadWorld(world, options)) {
      if (!(await saveLoadProgress(ctx, { world: name, ...progress }))) return false
    }
    return true
  } finally {
    await repeatErasures(ctx, startedAt, rows)
  }
}
