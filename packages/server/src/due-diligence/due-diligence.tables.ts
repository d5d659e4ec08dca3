export interface CompetitorsTable {
  workspace_id: string
  names: string[]
  saved_at: Date
}

export interface CreatorVerdictTable {
  workspace_id: string
  account_id: string
  verdict: 'ok' | 'care' | 'no'
  reason: string
  /** Name of whoever decided, as it was then. */
  decided_by: string | null
  decided_at: Date
}

export interface DueDiligenceTables {
  competitors: CompetitorsTable
  creator_verdict: CreatorVerdictTable
}
