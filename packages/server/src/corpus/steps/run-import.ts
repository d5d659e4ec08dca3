import { setImmediate } from 'node:timers/promises'
import type { FileReading } from '@relais/core/record/file-reading'
import type { Mapping } from '@relais/core/record/mapping'
import type { ImportKind } from '@relais/core/record/record-fields'
import { AppError } from '../../errors.ts'
import { createBatchQueue } from './batch-queue.ts'
import { createAccountImporter } from './import-accounts.ts'
import { createInteractionImporter } from './import-interactions.ts'
import { createPostImporter } from './import-posts.ts'
import type { BatchImporter, BatchResult, ImportTarget } from './import-step.ts'
import { type OpenedRows, openRows } from './open-rows.ts'
import type { ByteSource } from './read-bytes.ts'
import type { ReadRow } from './read-rows.ts'

export interface ImportPlan {
  readonly kind: ImportKind
  /** Null: the rows are records already. */
  readonly mapping: Mapping | null
  /** How the file is read; what is not said is told by looking at it. */
  readonly file?: FileReading
  /** Called once the file is open. */
  onOpened?(opened: Omit<OpenedRows, 'rows'>): Promise<void>
  /** The present, in milliseconds since 1970: what lies after it is refused. */
  nowMs(): number
  /** Rows up to this line are stored already. */
  readonly skipLines: number
  readonly signal: AbortSignal
}

/** A batch that the corpus has acknowledged, and how far into the file it reaches. */
export interface Acknowledged extends BatchResult {
  /** Rows some of whose bytes did not fit the file's encoding. */
  readonly repaired: number
  readonly lines: number
  readonly bytesRead: number
}

const mostRows = 20_000
const mostBytes = 16 * 1024 * 1024
/** One batch is written while the next is looked up and understood. */
const mostWriting = 2
/** Reading runs beside whatever else the process serves: others get their turn this often. */
const longestSliceMs = 10

function createImporter(target: ImportTarget, { kind, mapping, nowMs }: ImportPlan): BatchImporter {
  switch (kind) {
    case 'posts':
      return createPostImporter(target, mapping, nowMs)
    case 'accounts':
      return createAccountImporter(target, mapping, nowMs)
    case 'interactions':
      return createInteractionImporter(target, mapping, nowMs)
  }
}

/** A file may break off in the middle. What was read until then is whole, and must not be lost with the rest. */
function untilItBreaks(rows: AsyncIterable<ReadRow[]>) {
  let breach: AppError | null = null
  async function* whole(): AsyncGenerator<ReadRow[]> {
    try {
      yield* rows
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'unreadable_file')) throw error
      breach = error
    }
  }
  return { rows: whole(), breach: () => breach }
}

/**
 * Reads a file to its end and stores it in batches. While one batch is written, the next is read and understood. Of a
 * file that breaks off, what could be read is stored before it is said.
 * @returns one entry for each batch, when the corpus has it
 * @throws AppError unreadable_file; the signal's reason when it aborts
 */
export async function* runImport(
  target: ImportTarget,
  source: ByteSource,
  plan: ImportPlan,
): AsyncGenerator<Acknowledged> {
  const importer = createImporter(target, plan)
  let bytes = 0
  let lines = 0
  let repaired = 0
  let breatheAt = performance.now() + longestSliceMs
  const batches = createBatchQueue<Acknowledged>()

  const startWriting = () => {
    const position = { lines, bytesRead: source.bytesRead(), repaired }
    bytes = 0
    repaired = 0
    batches.add(async (turn) => ({ ...(await importer.store(turn)), ...position }))
  }

  try {
    const opened = await openRows(source, plan.file ?? {})
    await plan.onOpened?.(opened)
    const { rows: pieces, breach } = untilItBreaks(opened.rows)
    for await (const rows of pieces) {
      for (const row of rows) {
        if (row.line <= plan.skipLines) continue
        // Between two lines only: an import that goes on where it was counts lines.
        if ((importer.size >= mostRows || bytes >= mostBytes) && row.line > lines) {
          plan.signal.throwIfAborted()
          while (batches.size >= mostWriting) yield* batches.next(plan.signal)
          startWriting()
        }
        importer.take(row)
        if (row.isRepaired) repaired++
        if (performance.now() > breatheAt) {
          await setImmediate()
          breatheAt = performance.now() + longestSliceMs
        }
        bytes += row.bytes
        lines = row.line
      }
      plan.signal.throwIfAborted()
      if (batches.isReady()) yield* batches.next(plan.signal)
    }
    while (batches.size >= mostWriting) yield* batches.next(plan.signal)
    plan.signal.throwIfAborted()
    startWriting()
    while (batches.size > 0) yield* batches.next(plan.signal)
    const broken = breach()
    if (broken) throw broken
  } finally {
    await batches.stop()
    await importer.close?.()
  }
}
