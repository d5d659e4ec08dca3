import type { Generated } from 'kysely'

export interface SampleTable {
  workspace_id: string
  wanted: string | null
  stored: string | null
  /** Of the world that is stored; null for real corpora. */
  brand: Generated<string | null>
  /** Of that brand. */
  competitor: Generated<string | null>
  is_complete: Generated<boolean>
  shift_days: Generated<number>
  /** pg returns 64-bit integers as text. */
  bytes_total: Generated<string | number>
  bytes_read: Generated<string | number>
  rows_rejected: Generated<string | number>
  error_code: string | null
  error_message: string | null
  loaded_at: Date | null
}

export interface SampleTables {
  sample: SampleTable
}
