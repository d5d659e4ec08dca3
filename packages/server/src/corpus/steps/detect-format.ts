import type { ImportFormat } from '@relais/core/record/file-reading'
import { isListOfPeople } from '@relais/core/record/read-person'

export type DetectedFormat =
  | { readonly ok: true; readonly format: ImportFormat }
  | { readonly ok: false; readonly sentence: string }

/** Beginnings by which other kinds of file give themselves away, with what to do about them. */
const foreign: readonly { readonly start: string; readonly sentence: string }[] = [
  {
    start: '\xD0\xCF\x11\xE0',
    sentence:
      'The file is a workbook of an old Excel (.xls) or protected by a password. Save it as .xlsx or CSV and try again.',
  },
  { start: '%PDF', sentence: 'The file is a PDF. Export the table as .xlsx or CSV and try again.' },
  { start: '\x89PNG', sentence: 'The file is a picture. Choose the file that the picture was taken of.' },
  {
    start: '\xFF\xD8\xFF',
    sentence: 'The file is a picture. Choose the file that the picture was taken of.',
  },
  {
    start: 'BZh',
    sentence: 'The file is packed with bzip2. Unpack it, or pack it with gzip, and try again.',
  },
  {
    start: '\x28\xB5\x2F\xFD',
    sentence: 'The file is packed with zstd. Unpack it, or pack it with gzip, and try again.',
  },
  { start: '7z\xBC\xAF', sentence: 'The file is a 7-Zip archive. Unpack it and try again.' },
  { start: 'Rar!', sentence: 'The file is a RAR archive. Unpack it and try again.' },
  { start: 'PAR1', sentence: 'The file is in Parquet. Export it as CSV or NDJSON and try again.' },
  {
    start: 'SQLite format 3',
    sentence: 'The file is a database of SQLite. Export the table as CSV and try again.',
  },
]

/** Whether these bytes are an archive as workbooks are. */
export function isArchive(start: Buffer): boolean {
  return start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
}

/** What to do with a file that no encoding turns into rows, or null. */
export function foreignSentence(start: Buffer): string | null {
  const beginning = start.subarray(0, 16).toString('latin1')
  return foreign.find((kind) => beginning.startsWith(kind.start))?.sentence ?? null
}

/** What a file of text holds, by its first lines, or what to do when Relais cannot read it. */
export function detectFormat(start: string): DetectedFormat {
  const text = start.replace(/^\uFEFF/, '').trimStart()
  if (text === '') return { ok: false, sentence: 'The file is empty.' }
  if (text.startsWith('[')) {
    return {
      ok: false,
      sentence: 'The file is one JSON list. Write one JSON object a line (NDJSON) and try again.',
    }
  }
  if (/^<(?:!doctype|html|table|\?xml)/iu.test(text)) {
    return {
      ok: false,
      sentence:
        'The file is a web page or XML, whatever its name says. Open it in Excel, save it as .xlsx or CSV and try again.',
    }
  }
  if (text.startsWith('{')) return { ok: true, format: 'ndjson' }
  return { ok: true, format: isListOfPeople(text.split(/\r\n|\n|\r/u)) ? 'list' : 'csv' }
}
