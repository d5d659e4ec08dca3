import { compileMapping, createRecordSplit, type MappedRow } from '@relais/core/record/apply-mapping'
import type { Mapping } from '@relais/core/record/mapping'
import type { ImportKind } from '@relais/core/record/record-fields'
import type { Checked, Rejection } from '@relais/core/record/rejection'
import type { RejectedRow } from './import-step.ts'
import type { ReadRow } from './read-rows.ts'

/**
 * The first two stages of every import: foreign columns become a record's fields, and the record is checked. Rows that
 * fail are kept with their reason.
 */
export function createRowIntake<Record>(
  kind: ImportKind,
  mapping: Mapping | null,
  check: (row: unknown) => Checked<Record>,
) {
  const map = mapping === null ? createRecordSplit(kind) : compileMapping(mapping)
  let rejected: RejectedRow[] = []
  let size = 0

  const reject = (row: ReadRow, rejection: Rejection) => {
    rejected.push({ row, rejection })
  }

  return {
    reject,
    get size() {
      return size
    },
    /** The record of a row, with what it has no field for; null when the row was rejected. */
    take(row: ReadRow): (Pick<MappedRow, 'aside'> & { readonly record: Record }) | null {
      size++
      if (row.fields === null) {
        reject(row, row.rejection ?? { reason: 'not_json', field: null, value: null })
        return null
      }
      const { record, aside } = map(row.fields)
      const checked = check(record)
      if (checked.ok) return { record: checked.record, aside }
      reject(row, checked.rejection)
      return null
    },
    /** Rows rejected, and the number of rows taken, since the last call. */
    drain(): { readonly rejected: readonly RejectedRow[]; readonly read: number } {
      const drained = { rejected, read: size }
      rejected = []
      size = 0
      return drained
    },
  }
}
