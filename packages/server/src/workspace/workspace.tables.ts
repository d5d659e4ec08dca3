import type { Generated } from 'kysely'

export interface WorkspaceTable {
  id: string
  name: string
  slug: string
  /** Who owns a corpus row, as decimal digits: pg returns 64-bit integers as text. */
  scope: Generated<string>
  sample_is_shown: Generated<boolean>
  created_at: Generated<Date>
  logo: string | null
  metadata: string | null
}

export interface WorkspaceRegistryTables {
  workspace: WorkspaceTable
}
