import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { RejectedByReason } from '../corpus/steps/import-counts.ts'
import type { ImportKind, Mapping, UsedReading } from './import.schema.ts'

/** PostgreSQL hands 64-bit numbers over as texts. */
type Bigint = ColumnType<string, number | undefined, number>

export interface UploadTable {
  id: string
  workspace_id: string
  file_name: string
  bytes: ColumnType<string, number, number>
  created_at: Generated<Date>
}

export const importStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type ImportState = (typeof importStates)[number]

export interface ImportRunTable {
  id: string
  workspace_id: string
  upload_id: string | null
  kind: ImportKind
  source: string
  mapping: JSONColumnType<Mapping | null, string | null, string | null>
  reading: JSONColumnType<UsedReading | null, string | null, string | null>
  columns: JSONColumnType<string[], string | undefined, string>
  mend_of: string | null
  started_by: string | null
  state: ImportState
  bytes_total: ColumnType<string | null, number | null, number | null>
  bytes_read: Bigint
  lines_done: Bigint
  rejected_bytes: Bigint
  rows_read: Bigint
  rows_stored: Bigint
  rows_updated: Bigint
  rows_snapshots: Bigint
  rows_duplicate: Bigint
  rows_rejected: Bigint
  rows_repaired: Bigint
  rejected_by_reason: JSONColumnType<RejectedByReason, string | undefined, string>
  rows_per_second: number | null
  seconds_left: number | null
  error_code: string | null
  error_message: string | null
  created_at: Generated<Date>
  started_at: Date | null
  observed_at: Date
  /** By the clock of PostgreSQL, which all processes share. */
  seen_at: Generated<Date>
  finished_at: Date | null
}

/** Somebody whom an import of accounts brought in. */
export interface ImportPersonTable {
  workspace_id: string
  run_id: string
  position: number
  account_id: string
}

export interface ImportTables {
  upload: UploadTable
  import_run: ImportRunTable
  import_person: ImportPersonTable
}
