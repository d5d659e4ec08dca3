import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { rejectionColumns, rejectionKey } from '@relais/core/record/rejection-columns'
import type { Ctx } from '../context.ts'
import { toDelimited } from '../corpus/steps/to-delimited.ts'
import { mendablePath } from './import-paths.ts'
import { getImportRun } from './import-run.store.ts'
import type { StoredImportRun } from './import-run.ts'
import { type KeptRejection, readRejectedRows } from './rejected-rows.ts'
import { delimiterOf, splitRecord } from './split-rejected.ts'

/** Excel takes a CSV file without this mark for one in the code page of the machine. */
const byteOrderMark = '\uFEFF'

/** Tables are mended as CSV, everything else as NDJSON. */
export function mendableFormat({ reading }: Pick<StoredImportRun, 'reading'>): 'csv' | 'ndjson' {
  return reading === null || reading.format === 'ndjson' ? 'ndjson' : 'csv'
}

/** Workbooks are mended as CSV between commas. */
const writtenDelimiter = (run: StoredImportRun) => (run.reading?.format === 'xlsx' ? ',' : delimiterOf(run))

/** Excel takes a cell that begins so for a formula, whoever wrote it; a space before it is trimmed away again. */
const likeFormula = /^[=+\-@\t\r]/u
const harmless = (cell: string) => (likeFormula.test(cell) ? ` ${cell}` : cell)

/**
 * The reason stands in front of the row's own fields, so that a row with too few or too many of them keeps them where
 * they are.
 */
function asTableRow(run: StoredImportRun, { line, reason, field, value, text }: KeptRejection): string {
  const own = text === null ? [] : (splitRecord(run, text) ?? [text])
  return `${toDelimited([line, reason, field, value && harmless(value), ...own.map(harmless)], writtenDelimiter(run))}\r\n`
}

function asJsonRow({ text, ...why }: KeptRejection): string {
  try {
    const fields: unknown = JSON.parse(text ?? '')
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) {
      return `${JSON.stringify({ ...fields, [rejectionKey]: why })}\n`
    }
  } catch {
    // Kept below as it was written, for somebody to turn into an object.
  }
  return `${JSON.stringify({ [rejectionKey]: { ...why, text } })}\n`
}

async function* rowsOf(ctx: Ctx, run: StoredImportRun): AsyncGenerator<string> {
  const isTable = mendableFormat(run) === 'csv'
  if (isTable)
    yield `${byteOrderMark}${toDelimited([...rejectionColumns, ...run.columns], writtenDelimiter(run))}\r\n`
  for await (const kept of readRejectedRows(ctx, run.id)) {
    if (kept.text !== null) yield isTable ? asTableRow(run, kept) : asJsonRow(kept)
  }
}

/**
 * Writes the rejected rows of an import once more, in the columns in which they came and with the reason beside them:
 * whoever mends that file imports it as it is, with the same mapping.
 * @returns where it lies, or null when no row was rejected
 */
export async function writeMendableFile(ctx: Ctx, runId: string): Promise<string | null> {
  const run = await getImportRun(ctx, runId)
  if (run.counts.rejected === 0) return null
  const path = mendablePath(ctx, run.id, mendableFormat(run))
  await pipeline(Readable.from(rowsOf(ctx, run)), createWriteStream(path, { mode: 0o600 }))
  return path
}
