import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RejectedRow } from '../corpus/steps/import-step.ts'

/** Of what was written, so much is kept for a person to read. */
const keptCharacters = 10_000
/** A file that is wrong as a whole must not fill the disk a second time: from here on, rows are listed without text. */
const mostBytesWithText = 256 * 1024 * 1024

export interface RejectedFile {
  /** Appends rows and returns the length of the file. */
  append(rows: readonly RejectedRow[]): Promise<number>
  close(): Promise<void>
}

function asLine({ row, rejection }: RejectedRow, keepsText: boolean): string {
  const { reason, field, value } = rejection
  // The row of somebody who was erased must not live on in the list of rejected rows.
  const text = keepsText && reason !== 'erased_person' ? row.text().slice(0, keptCharacters) : null
  return `${JSON.stringify({ line: row.line, reason, field, value, text })}\n`
}

/**
 * The list of rejected rows of an import. Readable by its owner only: rows may hold personal data.
 * @param startAt the length up to which it counts; what an interrupted import wrote behind that is written again
 */
export async function openRejectedFile(path: string, startAt: number): Promise<RejectedFile> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, startAt === 0 ? 'w' : 'r+', 0o600)
  await file.truncate(startAt)
  let length = startAt
  return {
    append: async (rows) => {
      const lines = rows.map((row) => asLine(row, length < mostBytesWithText))
      const bytes = Buffer.from(lines.join(''), 'utf8')
      await file.write(bytes, 0, bytes.length, length)
      length += bytes.length
      return length
    },
    close: () => file.close(),
  }
}
