import { createAccountCheck } from '@relais/core/record/account-record'
import { compileMapping } from '@relais/core/record/apply-mapping'
import { checkMapping } from '@relais/core/record/check-mapping'
import { createInteractionCheck } from '@relais/core/record/interaction-record'
import { createPostCheck } from '@relais/core/record/post-record'
import { recordFields } from '@relais/core/record/record-fields'
import type { Checked } from '@relais/core/record/rejection'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { boundPatterns } from './bounded-patterns.ts'
import type { ImportKind, Mapping, Preview } from './import.schema.ts'
import { uploadPath } from './import-paths.ts'
import { readSample } from './read-sample.ts'
import { rowCells } from './row-cells.ts'
import { getUpload } from './upload.store.ts'

const previewedRows = 20
const instantFields = new Set(['at', 'observedAt', 'createdAt'])

function checkOf(kind: ImportKind, nowMs: () => number): (row: unknown) => Checked<object> {
  switch (kind) {
    case 'posts':
      return createPostCheck(nowMs)
    case 'accounts':
      return createAccountCheck(nowMs)
    case 'interactions':
      return createInteractionCheck(nowMs)
  }
}

/** The record without what is unknown, instants as people write them. */
function shown(record: object): Record<string, unknown> {
  const known = Object.entries(record).filter(([, value]) => value !== null && value !== '')
  return Object.fromEntries(
    known.map(([name, value]) => {
      if (instantFields.has(name) && typeof value === 'number') return [name, new Date(value).toISOString()]
      return [name, typeof value === 'object' && !Array.isArray(value) ? shown(value) : value]
    }),
  )
}

/**
 * What the first rows of an uploaded file would become under a mapping. Required fields that nothing fills show as
 * rejections of every row, so that a half-made mapping can be looked at.
 * @throws AppError not_allowed, not_found, unreadable_file; invalid_mapping for unknown fields and patterns
 */
export async function previewImport(
  ctx: Ctx,
  input: { readonly uploadId: string; readonly mapping: Mapping },
): Promise<Preview> {
  requireRole(ctx, 'analyst')
  const { mapping } = input
  const problems = checkMapping(mapping).filter(({ problem }) => problem !== 'missing_field')
  if (problems.length > 0) {
    const names = problems.map(({ field }) => field).join(', ')
    throw new AppError('invalid_mapping', `The mapping cannot be used for these fields: ${names}.`, {
      problems,
    })
  }
  const { id } = await getUpload(ctx, input.uploadId)
  const { rows } = await readSample(uploadPath(ctx, id), previewedRows, mapping.file)
  boundPatterns()
  const map = compileMapping(mapping)
  const check = checkOf(mapping.kind, () => ctx.clock.now().getTime())
  return {
    rows: rows.map(({ line, fields, rejection }) => {
      if (fields === null) return { line, cells: null, record: null, rejection }
      const cells = rowCells(fields)
      const checked = check(map(fields).record)
      return checked.ok
        ? { line, cells, record: shown(checked.record), rejection: null }
        : { line, cells, record: null, rejection: checked.rejection }
    }),
    fields: recordFields[mapping.kind].map(({ name, isRequired }) => ({ name, required: isRequired })),
  }
}
