import type { ImportFormat } from '../corpus/steps/detect-format.ts'
import { openRows } from '../corpus/steps/open-rows.ts'
import { openBytes } from '../corpus/steps/read-bytes.ts'
import type { ReadRow } from '../corpus/steps/read-rows.ts'

/** The beginning of a file. */
export interface FileSample {
  readonly format: ImportFormat
  readonly compression: 'none' | 'gzip'
  readonly rows: readonly ReadRow[]
}

/**
 * Reads the first rows of a file, and no more of it than they need.
 * @throws AppError unreadable_file, saying what to do
 */
export async function readSample(path: string, mostRows: number): Promise<FileSample> {
  const source = await openBytes(path)
  const opened = await openRows(source, null)
  const rows: ReadRow[] = []
  for await (const some of opened.rows) {
    rows.push(...some.slice(0, mostRows - rows.length))
    if (rows.length >= mostRows) break
  }
  return { format: opened.format, compression: source.compression, rows }
}
