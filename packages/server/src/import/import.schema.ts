import { z } from '@hono/zod-openapi'
import { mappingSchema } from '@relais/core/record/mapping'
import { importKinds } from '@relais/core/record/record-fields'
import { rejectionReasons } from '@relais/core/record/rejection'

export { type FieldSource, fieldSourceSchema, type Mapping } from '@relais/core/record/mapping'
export { type ImportKind, importKinds } from '@relais/core/record/record-fields'
export { type RejectionReason, rejectionReasons } from '@relais/core/record/rejection'
export { mappingSchema }

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
  rowsPerSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** Machine code of what stopped it, when state is failed. */
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type ImportRun = z.output<typeof importRunSchema>
