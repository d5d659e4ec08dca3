import { checkMapping } from '@relais/core/record/check-mapping'
import type { FileReading } from '@relais/core/record/file-reading'
import type { DateOrder } from '@relais/core/record/mapping'
import { recordFields } from '@relais/core/record/record-fields'
import { suggestMapping } from '@relais/core/record/suggest-mapping'
import type { ReadRow } from '../corpus/steps/read-rows.ts'
import { AppError } from '../errors.ts'
import { type DescribedColumn, describeColumns } from './describe-columns.ts'
import type { FieldSource, ImportKind, Mapping } from './import.schema.ts'
import { readSample } from './read-sample.ts'

const sampledRows = 5_000

function hasOwnFields(rows: readonly ReadRow[], kind: ImportKind): boolean {
  const required = recordFields[kind].filter((field) => field.isRequired).map((field) => field.name)
  return rows.some(({ fields }) => fields !== null && required.every((name) => name in fields))
}

/** What the command line can say about a file beside a mapping. */
export interface MappingHints {
  readonly file?: FileReading
  /** The network of all rows, for files that do not name one. */
  readonly platform?: string | undefined
  /** How dates such as 03/04/2020 are meant. */
  readonly dateOrder?: DateOrder | undefined
}

function columnNameOf(source: FieldSource | undefined): string | null {
  if (typeof source === 'string') return source
  if (source === undefined || !('from' in source)) return null
  return typeof source.from === 'string' ? source.from : (source.from[0] ?? null)
}

/** Dates that could be either are asked about, not guessed. */
function withOrder(
  suggested: Mapping,
  columns: readonly DescribedColumn[],
  { dateOrder }: MappingHints,
): Mapping {
  const undecided = Object.entries(suggested.fields).filter(([field, source]) => {
    const column = columns.find(({ name }) => name === columnNameOf(source))
    return /(?:^|\.)(?:at|observedAt|createdAt)$/u.test(field) && column?.evidence.dates?.order === null
  })
  if (undecided.length === 0) return suggested
  if (dateOrder === undefined) {
    const names = undecided.map(([, source]) => `"${columnNameOf(source)}"`).join(', ')
    throw new AppError(
      'invalid_mapping',
      `The dates in ${names} could have the day or the month first. Say which: --dates day-first or --dates month-first.`,
      { columns: undecided.map(([, source]) => columnNameOf(source)) },
    )
  }
  const ordered = undecided.map(([field, source]) => [field, { from: columnNameOf(source) ?? '', dateOrder }])
  return { ...suggested, fields: { ...suggested.fields, ...Object.fromEntries(ordered) } }
}

function withPlatform(suggested: Mapping, { platform }: MappingHints): Mapping {
  if (platform === undefined || suggested.kind === 'interactions') return suggested
  const told = suggested.fields.platform
  const source: FieldSource =
    typeof told === 'object' && 'from' in told
      ? { ...told, otherwise: platform }
      : (told ?? { value: platform })
  return { ...suggested, fields: { ...suggested.fields, platform: source } }
}

/**
 * How a file is to be read when nobody says: as records, where it has Relais's own fields (null), else by the names of
 * its columns.
 * @throws AppError invalid_mapping when its columns do not tell enough; unreadable_file
 */
export async function chooseMapping(
  path: string,
  kind: ImportKind,
  hints: MappingHints = {},
): Promise<Mapping | null> {
  const { reading, columns: names, rows } = await readSample(path, sampledRows, hints.file)
  if (reading.format === 'ndjson' && hasOwnFields(rows, kind)) return null
  const columns = describeColumns(rows, names)
  const suggested = withPlatform(suggestMapping(columns, kind), hints)
  const missing = checkMapping(suggested).map(({ field }) => field)
  if (missing.length === 0) return withOrder(suggested, columns, hints)
  const listed = columns.map(({ name }) => name).join(', ')
  const platform =
    missing.length === 1 && missing[0] === 'platform' ? ' or name their network with --platform,' : ''
  throw new AppError(
    'invalid_mapping',
    `Nothing in ${path} tells ${missing.join(', ')}. Its columns are: ${listed}. Say with a mapping file (--map) what they mean,${platform} see docs/guide/import.md.`,
    { missing },
  )
}
