import { z } from '@hono/zod-openapi'
import { delimiters, fileReadingSchema, importFormats, textEncodings } from '@relais/core/record/file-reading'
import { knowables, knowWays } from '@relais/core/record/knowledge-of'
import { exportContents, exportTools } from '@relais/core/record/known-exports'
import { dateOrders, decimalMarks, mappingSchema } from '@relais/core/record/mapping'
import { importKinds } from '@relais/core/record/record-fields'
import { rejectionReasons } from '@relais/core/record/rejection'

export { type FieldSource, fieldSourceSchema, type Mapping } from '@relais/core/record/mapping'
export { type ImportKind, importKinds } from '@relais/core/record/record-fields'
export { type RejectionReason, rejectionReasons } from '@relais/core/record/rejection'
export { fileReadingSchema, mappingSchema }

/** How a file was read: what was asked for, and what looking at it told. */
export const usedReadingSchema = z.object({
  format: z.enum(importFormats),
  /** Null for workbooks. */
  encoding: z.enum(textEncodings).nullable(),
  /** Null for NDJSON, lists and workbooks. */
  delimiter: z.enum(delimiters).nullable(),
  /** The sheet of a workbook, else null. */
  sheet: z.string().nullable(),
  /** Line of the names of the columns, counted from 1; null for NDJSON and lists. */
  headerLine: z.number().int().nullable(),
})
export type UsedReading = z.output<typeof usedReadingSchema>

/**
 * What was noticed about a column by all of the rows looked at. Where `order` or `mark` is null the values do not
 * decide: ask, and put the answer into the mapping (`dateOrder`, `decimalMark`).
 */
export const columnRemarkSchema = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('date_order'),
    column: z.string(),
    order: z.enum(dateOrders).nullable(),
    /** Values that can only be meant so, such as 25/12/2020. */
    onlyDayFirst: z.number().int(),
    onlyMonthFirst: z.number().int(),
    /** Values that could be either. */
    either: z.number().int(),
    examples: z.array(z.string()),
  }),
  z.object({
    about: z.literal('decimal_mark'),
    column: z.string(),
    mark: z.enum(decimalMarks).nullable(),
    examples: z.array(z.string()),
  }),
  z.object({
    /** Years of the Buddhist calendar: 2569 is 2026. */
    about: z.literal('buddhist_years'),
    column: z.string(),
    rows: z.number().int(),
    examples: z.array(z.string()),
  }),
  z.object({
    /** A rate whose denominator the file does not say: kept beside the account as written, in no score. */
    about: z.literal('rate_kept_aside'),
    column: z.string(),
    examples: z.array(z.string()),
  }),
])
export type ColumnRemark = z.output<typeof columnRemarkSchema>

export const uploadSchema = z.object({
  uploadId: z.string(),
  fileName: z.string(),
  bytes: z.number().int(),
  format: z.enum(importFormats),
  compression: z.enum(['none', 'gzip']),
  /** How it was read. To read it otherwise: POST /uploads/{id}/read. */
  reading: usedReadingSchema,
  /** Sheets of a workbook in its order; empty for other files. */
  sheets: z.array(z.object({ name: z.string(), isHidden: z.boolean() })),
  /** Rows looked at for columns, remarks and the guess. */
  sampledRows: z.number().int(),
  /** Of those, rows with bytes that did not fit the encoding: read as well as could be, or left out. */
  repairedRows: z.number().int(),
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()) })),
  remarks: z.array(columnRemarkSchema),
  /** The tool that wrote the file, by its columns. Customers and orders are no accounts of a network. */
  recognised: z.object({ tool: z.enum(exportTools), holds: z.enum(exportContents) }).nullable(),
  /** Best guess of what the file holds and how; the user corrects it. */
  suggested: mappingSchema,
})
export type Upload = z.output<typeof uploadSchema>

export const previewSchema = z.object({
  rows: z.array(
    z.object({
      line: z.number().int(),
      /** As it stands in the file, by column; null when the row could not be split into columns. */
      cells: z.record(z.string(), z.string()).nullable(),
      record: z.record(z.string(), z.unknown()).nullable(),
      rejection: z
        .object({
          reason: z.enum(rejectionReasons),
          field: z.string().nullable(),
          value: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
  /** Fields the kind of import knows, in the order of a form. */
  fields: z.array(z.object({ name: z.string(), required: z.boolean() })),
})
export type Preview = z.output<typeof previewSchema>

export const importRunSchema = z.object({
  id: z.string(),
  kind: z.enum(importKinds),
  source: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  /** Bytes of the file, before decompression; null on standard input. */
  bytesTotal: z.number().int().nullable(),
  bytesRead: z.number().int(),
  counts: z.object({
    read: z.number().int(),
    stored: z.number().int(),
    updated: z.number().int(),
    snapshots: z.number().int(),
    duplicate: z.number().int(),
    rejected: z.number().int(),
  }),
  rejectedByReason: z.partialRecord(z.enum(rejectionReasons), z.number().int()),
  /** Rows taken in although some of their bytes did not fit the file's encoding. */
  repairedRows: z.number().int(),
  /** The import whose rejected rows this one brought in mended; null for a file of its own. */
  mendOf: z.string().nullable(),
  /** Who started it, a person or the key of a program, by the name they had then; null for the command line. */
  startedBy: z.string().nullable(),
  rowsPerSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** Machine code of what stopped it, when state is failed. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type ImportRun = z.output<typeof importRunSchema>

export const rejectedRowsSchema = z.object({
  /** Columns of the file in their order; empty while nobody knows them. */
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      line: z.number().int(),
      reason: z.enum(rejectionReasons),
      field: z.string().nullable(),
      /** The column that fills the field, where the mapping names one. */
      column: z.string().nullable(),
      value: z.string().nullable(),
      /** What stood in the row by column; null when it could not be split, or must not be kept. */
      cells: z.record(z.string(), z.string()).nullable(),
      /** The row as written, as far as it was kept (10,000 characters). */
      text: z.string().nullable(),
    }),
  ),
  total: z.number().int(),
  /** Hand it over as `after` to read on; null at the end. */
  next: z.number().int().nullable(),
})
export type RejectedRows = z.output<typeof rejectedRowsSchema>

/** Rejected rows after somebody mended them, by the columns of the file. */
export const mendSchema = z.object({
  rows: z
    .array(z.object({ cells: z.record(z.string(), z.string()) }))
    .min(1)
    .max(10_000),
  /** How the columns are read; as in the first import unless told. */
  mapping: mappingSchema.optional(),
})
export type Mend = z.output<typeof mendSchema>

export const importedPeopleSchema = z.object({
  people: z.array(
    z.object({
      platform: z.string(),
      handle: z.string(),
      name: z.string().nullable(),
      followers: z.number().int().nullable(),
      /** Posts in the corpus. */
      posts: z.number().int(),
      /** Address of the profile, where Relais knows how the network writes it. */
      url: z.string().nullable(),
      known: z.array(z.enum(knowables)),
      lacking: z.array(z.object({ what: z.enum(knowables), ways: z.array(z.enum(knowWays)) })),
    }),
  ),
  total: z.number().int(),
  /** Hand it over as `after` to read on; null at the end. */
  next: z.number().int().nullable(),
})
export type ImportedPeople = z.output<typeof importedPeopleSchema>
