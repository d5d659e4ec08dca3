import { checkMapping } from '@relais/core/record/check-mapping'
import { recordFields } from '@relais/core/record/record-fields'
import { suggestMapping } from '@relais/core/record/suggest-mapping'
import type { ReadRow } from '../corpus/steps/read-rows.ts'
import { AppError } from '../errors.ts'
import type { ImportKind, Mapping } from './import.schema.ts'
import { listColumns } from './list-columns.ts'
import { readSample } from './read-sample.ts'

const sampledRows = 200

function hasOwnFields(rows: readonly ReadRow[], kind: ImportKind): boolean {
  const required = recordFields[kind].filter((field) => field.isRequired).map((field) => field.name)
  return rows.some(({ fields }) => fields !== null && required.every((name) => name in fields))
}

/**
 * How a file is to be read when nobody says: as records, where it has Relais's own fields (null), else by the names of
 * its columns.
 * @throws AppError invalid_mapping when its columns do not tell enough; unreadable_file
 */
export async function chooseMapping(path: string, kind: ImportKind): Promise<Mapping | null> {
  const { format, rows } = await readSample(path, sampledRows)
  if (format === 'ndjson' && hasOwnFields(rows, kind)) return null
  const columns = listColumns(rows)
  const suggested = suggestMapping(columns, kind)
  const missing = checkMapping(suggested).map(({ field }) => field)
  if (missing.length === 0) return suggested
  const names = columns.map(({ name }) => name).join(', ')
  throw new AppError(
    'invalid_mapping',
    `Nothing in ${path} tells ${missing.join(', ')}. Its columns are: ${names}. Say with a mapping file (--map) what they mean; see docs/guide/import.md.`,
    { missing },
  )
}
