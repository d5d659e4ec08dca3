import { AppError } from '../../errors.ts'
import { detectFormat, type ImportFormat } from './detect-format.ts'
import type { ByteSource } from './read-bytes.ts'
import { readCsv } from './read-csv.ts'
import { readNdjson } from './read-ndjson.ts'
import type { ReadRow } from './read-rows.ts'

export interface OpenedRows {
  readonly format: ImportFormat
  readonly rows: AsyncIterable<ReadRow[]>
}

/**
 * The rows of a file.
 * @param format null: told by the first bytes
 * @throws AppError unreadable_file for a file that holds no rows that Relais can read
 */
export async function openRows(source: ByteSource, format: ImportFormat | null): Promise<OpenedRows> {
  const chunks = source.bytes[Symbol.asyncIterator]()
  const first = await chunks.next()
  const start = first.done ? Buffer.alloc(0) : first.value
  const detected = detectFormat(start)
  if (!detected.ok) throw new AppError('unreadable_file', detected.sentence)
  async function* whole(): AsyncGenerator<Buffer> {
    try {
      yield start
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    } finally {
      await chunks.return?.()
    }
  }
  const chosen = format ?? detected.format
  return { format: chosen, rows: chosen === 'csv' ? readCsv(whole()) : readNdjson(whole()) }
}
