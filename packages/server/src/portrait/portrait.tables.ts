export interface CreatorEvidenceTable {
  id: string
  workspace_id: string
  account_id: string
  kind: string
  quote: string
  source_url: string | null
  state: 'added' | 'confirmed' | 'refused'
  saved_by: string | null
  saved_at: Date
}

export interface CreatorTierTable {
  workspace_id: string
  account_id: string
  tier: string
  reason: string
  saved_by: string | null
  saved_at: Date
}

export interface PortraitTables {
  creator_evidence: CreatorEvidenceTable
  creator_tier: CreatorTierTable
}
