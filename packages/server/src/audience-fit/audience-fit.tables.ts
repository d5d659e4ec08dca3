import type { JSONColumnType } from 'kysely'
import type { TargetAudience } from './audience-fit.schema.ts'

export interface TargetAudienceTable {
  workspace_id: string
  sheet: JSONColumnType<TargetAudience>
  saved_at: Date
}

export interface AudienceFitTables {
  target_audience: TargetAudienceTable
}
