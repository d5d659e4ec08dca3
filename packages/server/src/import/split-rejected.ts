import { parseRecords } from '../corpus/steps/csv-dialect.ts'
import { listColumn } from '../corpus/steps/read-list.ts'
import type { StoredImportRun } from './import-run.ts'
import type { KeptRejection } from './rejected-rows.ts'
import { allCells } from './row-cells.ts'

/** Workbooks keep their rejected rows as lines between tabs. */
export const workbookDelimiter = '\t'

export const delimiterOf = ({ reading }: Pick<StoredImportRun, 'reading'>): string =>
  reading?.format === 'xlsx' ? workbookDelimiter : (reading?.delimiter ?? ',')

function fieldsOfJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** The fields of a rejected row of a table, in the order of the file; null when it cannot be cut into fields. */
export function splitRecord(run: Pick<StoredImportRun, 'reading'>, text: string): string[] | null {
  if (run.reading?.format === 'list') return [text]
  try {
    const [record, ...more] = parseRecords(text, delimiterOf(run))
    return more.length === 0 ? (record ?? null) : null
  } catch {
    return null
  }
}

/** What stood in a rejected row, by column; null when it cannot be told. */
export function cellsOf(
  run: Pick<StoredImportRun, 'reading' | 'columns'>,
  { text }: Pick<KeptRejection, 'text'>,
): Record<string, string> | null {
  if (text === null || run.reading === null) return null
  if (run.reading.format === 'list') return { [listColumn]: text }
  if (run.reading.format === 'ndjson') {
    const fields = fieldsOfJson(text)
    return fields && allCells(fields)
  }
  const record = splitRecord(run, text)
  if (record === null) return null
  // Too few or too many fields: what there is stands where it stood, for somebody to put right.
  const names = [
    ...run.columns,
    ...record.slice(run.columns.length).map((_, extra) => `column ${run.columns.length + extra + 1}`),
  ]
  return Object.fromEntries(names.map((name, index) => [name, record[index] ?? '']))
}
