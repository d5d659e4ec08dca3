import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import type { Relais } from '../open-relais.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { indexNeedles } from './bytes/index-needles.ts'
import type { Find, Needle } from './bytes/needle.ts'
import { searchFiles } from './bytes/search-files.ts'
import { cleanFiles } from './clean-files.ts'
import { eraseAccount } from './erase-account.ts'
import { targetOf } from './erasure-target.ts'
import { seenRowsOf } from './own-rows.ts'
import {
  listPendingErasures,
  type PendingErasure,
  pendingErasuresDir,
  removeAbandonedDrafts,
  removePendingErasure,
} from './pending-erasure.ts'
import { rewriteParts } from './rewrite-parts.ts'
import { saidByOthers } from './said-by-others.ts'

export interface FinishedErasures {
  readonly finished: number
  /** Files below the data directory that still hold bytes of an erased person; their erasures stay pending. */
  readonly finds: readonly Find[]
}

/**
 * Removes the bytes of everybody who was erased since the last time, and looks whether any are left in any file of
 * the data directory. An erasure is pending until none are.
 */
export async function finishErasures(relais: Relais, signal: AbortSignal): Promise<FinishedErasures> {
  const { corpus, config } = relais
  await removeAbandonedDrafts(config.dataDir)
  const pending = await listPendingErasures(config.dataDir)
  if (pending.size === 0) return { finished: 0, finds: [] }
  for (const { workspaceId, platform, handle } of pending.values()) {
    const ctx = await contextOf(relais, workspaceId)
    for (const rows of await seenRowsOf(corpus, ctx))
      await eraseAccount(relais.db, rows, targetOf(platform, handle))
  }
  await rewriteParts(corpus, signal)
  const said = await saidByOthers(corpus, [
    ...new Set([...pending.values()].flatMap(({ needles }) => needles)),
  ])
  const sought = [...pending].flatMap(([key, erasure]) => soughtFor(key, erasure, said))
  await cleanFiles(config.dataDir, sought)
  const inIndexes = sought.flatMap(({ what, bytes }) => indexNeedles(what, bytes.toString('utf8')))
  const isPendingFile = (path: string) => path.startsWith(pendingErasuresDir(config.dataDir))
  const finds = await searchFiles(config.dataDir, { anywhere: sought, inIndexes }, isPendingFile)
  const unfinished = new Set(finds.map((find) => find.what))
  for (const [key, erasure] of pending) {
    const files = finds.filter((find) => find.what === key).map((find) => find.file)
    await noteOutcome(relais, key, erasure, files)
    if (!unfinished.has(key)) await removePendingErasure(erasure)
  }
  if (finds.length > 0) relais.log.error('erasure.bytes_left', { files: finds.map((find) => find.file) })
  return { finished: pending.size - unfinished.size, finds }
}

function soughtFor(key: string, { needles }: PendingErasure, said: ReadonlySet<string>): Needle[] {
  return needles
    .filter((needle) => !said.has(needle))
    .map((needle) => ({ what: key, bytes: Buffer.from(needle) }))
}

async function noteOutcome(
  relais: Relais,
  key: string,
  { workspaceId }: PendingErasure,
  files: readonly string[],
): Promise<void> {
  const ctx = await contextOf(relais, workspaceId)
  const [action, details] =
    files.length === 0
      ? (['creator.bytes_removed', {}] as const)
      : (['creator.bytes_left', { files: files.length }] as const)
  await withTransaction(ctx, (ctx) => audit(ctx, action, key, details))
}

async function contextOf(relais: Relais, workspaceId: string): Promise<Ctx> {
  return relais.contextFor(await getWorkspace(relais.db, workspaceId), { kind: 'job', name: 'erasure' })
}
