import type { FileReading } from '@relais/core/record/file-reading'
import { type OpenedRows, openRows } from '../corpus/steps/open-rows.ts'
import { openBytes } from '../corpus/steps/read-bytes.ts'
import type { ReadRow } from '../corpus/steps/read-rows.ts'

/** The beginning of a file. */
export interface FileSample extends Omit<OpenedRows, 'rows'> {
  readonly compression: 'none' | 'gzip'
  readonly rows: readonly ReadRow[]
}

/**
 * Reads the first rows of a file, and no more of it than they need.
 * @throws AppError unreadable_file, saying what to do
 */
export async function readSample(
  path: string,
  mostRows: number,
  file: FileReading = {},
): Promise<FileSample> {
  const source = await openBytes(path)
  const opened = await openRows(source, file)
  const rows: ReadRow[] = []
  for await (const some of opened.rows) {
    rows.push(...some.slice(0, mostRows - rows.length))
    if (rows.length >= mostRows) break
  }
  return { ...opened, compression: source.compression, rows }
}
