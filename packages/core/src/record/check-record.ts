import type { z } from 'zod'
import type { Checked, Rejection, RejectionReason } from './rejection.ts'

const longestValue = 200

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return (typeof value === 'string' ? value : written(value)).slice(0, longestValue)
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    row,
  )
}

function rejectionOf(issue: z.core.$ZodIssue, row: unknown): Rejection {
  const params =
    issue.code === 'custom' ? (issue.params as { reason?: RejectionReason } | undefined) : undefined
  const field = issue.path.length === 0 ? null : issue.path.join('.')
  return { reason: params?.reason ?? 'wrong_type', field, value: shown(valueAt(row, issue.path)) }
}

/** Checks a row against a record's schema; the first thing wrong with it is the reason of its rejection. */
export function checkRecord<Schema extends z.ZodType>(
  schema: Schema,
  row: unknown,
): Checked<z.output<Schema>> {
  const checked = schema.safeParse(row)
  if (checked.success) return { ok: true, record: checked.data }
  const [issue] = checked.error.issues
  return {
    ok: false,
    rejection: issue ? rejectionOf(issue, row) : { reason: 'wrong_type', field: null, value: shown(row) },
  }
}
