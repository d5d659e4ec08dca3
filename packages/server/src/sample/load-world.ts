import { stat } from 'node:fs/promises'
import type { ImportTarget } from '../corpus/steps/import-step.ts'
import { openBytes } from '../corpus/steps/read-bytes.ts'
import { runImport } from '../corpus/steps/run-import.ts'
import type { ShippedWorld } from './sample-world.ts'
import { shiftInstants } from './shift-instants.ts'

export interface LoadProgress {
  /** Of all files together. */
  readonly bytesRead: number
  readonly rowsRejected: number
}

export interface LoadOptions {
  readonly target: ImportTarget
  /** Whole days by which everything in the world is moved. */
  readonly shiftDays: number
  nowMs(): number
  readonly signal: AbortSignal
}

export async function sizeOfWorld({ files }: ShippedWorld): Promise<number> {
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path)).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * Brings a world in, file by file, through the same steps as any import. It may be repeated: rows that are stored
 * already are recognised, so that loading which was cut off is made whole by loading again.
 * @returns one entry for each batch that the corpus has
 */
export async function* loadWorld(world: ShippedWorld, options: LoadOptions): AsyncGenerator<LoadProgress> {
  let bytesBefore = 0
  let rowsRejected = 0
  for (const { kind, path, mapping } of world.files) {
    const source = shiftInstants(await openBytes(path), world.endsAt === null ? 0 : options.shiftDays)
    const { nowMs, signal } = options
    const plan = { kind, mapping, file: { format: 'ndjson' }, nowMs, skipLines: 0, signal } as const
    for await (const batch of runImport(options.target, source, plan)) {
      rowsRejected += batch.counts.rejected
      yield { bytesRead: bytesBefore + batch.bytesRead, rowsRejected }
    }
    bytesBefore += source.bytesRead()
  }
}
