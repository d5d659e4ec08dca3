import type { Ctx } from '../context.ts'
import { requireRole } from '../require-role.ts'
import type { FieldSource, Mapping, RejectedRows } from './import.schema.ts'
import { getImportRun } from './import-run.store.ts'
import { readRejectedRows } from './rejected-rows.ts'
import { cellsOf } from './split-rejected.ts'

function columnOf(mapping: Mapping | null, field: string | null): string | null {
  if (field === null) return null
  if (mapping === null) return field
  const source: FieldSource | undefined =
    mapping.fields[field] ?? mapping.fields[field.split('.')[0] ?? field]
  if (typeof source === 'string') return source
  if (source === undefined || !('from' in source)) return null
  return typeof source.from === 'string' ? source.from : (source.from[0] ?? null)
}

/**
 * The rows that an import left out, by the columns of its file, to be looked at and mended.
 * @param input `after`: how many rows to pass over
 * @throws AppError not_allowed, not_found
 */
export async function listRejectedRows(
  ctx: Ctx,
  input: { readonly id: string; readonly after: number; readonly limit: number },
): Promise<RejectedRows> {
  requireRole(ctx, 'analyst')
  const run = await getImportRun(ctx, input.id)
  const rows: RejectedRows['rows'] = []
  let passed = 0
  let hasMore = false
  for await (const kept of readRejectedRows(ctx, run.id)) {
    if (passed++ < input.after) continue
    if (rows.length === input.limit) {
      hasMore = true
      break
    }
    const { line, reason, field, value, text } = kept
    rows.push({
      line,
      reason,
      field,
      column: columnOf(run.mapping, field),
      value,
      cells: cellsOf(run, kept),
      text,
    })
  }
  const columns =
    run.columns.length > 0
      ? [...run.columns]
      : [...new Set(rows.flatMap(({ cells }) => Object.keys(cells ?? {})))]
  return { columns, rows, total: run.counts.rejected, next: hasMore ? input.after + rows.length : null }
}
