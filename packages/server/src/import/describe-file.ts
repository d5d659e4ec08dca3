import type { FileReading } from '@relais/core/record/file-reading'
import { recogniseExport } from '@relais/core/record/known-exports'
import { suggestMapping } from '@relais/core/record/suggest-mapping'
import { describeColumns, remarksOn } from './describe-columns.ts'
import type { ImportKind, Upload } from './import.schema.ts'
import { readSample } from './read-sample.ts'

/** So many rows decide how a column's dates and numbers are meant. */
const sampledRows = 5_000

/**
 * What a file seems to hold, and how it was read to tell.
 * @param file how it is to be read; what is not said is told by looking at it
 * @param kind what it holds, if somebody said
 * @throws AppError unreadable_file
 */
export async function describeFile(
  path: string,
  file: FileReading = {},
  kind?: ImportKind,
): Promise<Omit<Upload, 'uploadId' | 'fileName' | 'bytes'>> {
  const { reading, compression, columns: names, sheets, rows } = await readSample(path, sampledRows, file)
  const columns = describeColumns(rows, names)
  const suggested = suggestMapping(columns, kind)
  return {
    format: reading.format,
    compression,
    reading,
    sheets: sheets.map((sheet) => ({ ...sheet })),
    sampledRows: rows.length,
    repairedRows: rows.filter(({ isRepaired }) => isRepaired).length,
    columns: columns.map(({ name, examples }) => ({ name, examples: [...examples] })),
    remarks: remarksOn(columns),
    recognised: recogniseExport(columns.map(({ name }) => name)),
    suggested: Object.keys(file).length === 0 ? suggested : { ...suggested, file },
  }
}
