import { z } from '@hono/zod-openapi'

export const importKinds = ['posts', 'accounts', 'interactions'] as const
export type ImportKind = (typeof importKinds)[number]

/** Why a row was left out. Each has a sentence in the four languages. */
export const rejectionReasons = [
  'not_json',
  'line_too_long',
  'wrong_column_count',
  'missing_field',
  'wrong_type',
  'invalid_date',
  'date_in_future',
  'negative_count',
  'unreadable_bytes',
  'id_collision',
  'erased_person',
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

/**
 * How a file's columns become a record's fields: `fields` maps a field (dots for nested ones, such as
 * `metrics.likes`) to where its value comes from. See docs/guide/import.md.
 */
export const fieldSourceSchema = z.union([
  z.string().describe('a column, or a path of keys separated by dots'),
  z.object({ value: z.union([z.string(), z.number(), z.boolean()]) }).describe('the same value for every row'),
  z
    .object({
      from: z.string(),
      /** the first group of this regular expression instead of the whole value */
      match: z.string().optional(),
      /** how a text becomes a list */
      list: z.enum(['comma', 'space', 'python', 'json']).optional(),
      /** values that mean "nothing here", such as "None" */
      empty: z.array(z.string()).optional(),
    })
    .describe('a column, with a rule'),
])
export const mappingSchema = z.object({
  name: z.string().optional(),
  kind: z.enum(importKinds),
  fields: z.record(z.string(), fieldSourceSchema),
})
export type Mapping = z.output<typeof mappingSchema>

export const uploadSchema = z.object({
  uploadId: z.string(),
  fileName: z.string(),
  bytes: z.number().int(),
  format: z.enum(['ndjson', 'csv']),
  compression: z.enum(['none', 'gzip']),
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()) })),
  /** Best guess of what the file holds and how; the user corrects it. */
  suggested: mappingSchema,
})
export type Upload = z.output<typeof uploadSchema>

export const previewSchema = z.object({
  rows: z.array(
    z.object({
      line: z.number().int(),
      record: z.record(z.string(), z.unknown()).nullable(),
      rejection: z.object({ reason: z.enum(rejectionReasons), field: z.string().nullable(), value: z.string().nullable() }).nullable(),
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
  rowsPerSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** Machine code of what stopped it, when state is failed. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type ImportRun = z.output<typeof importRunSchema>
