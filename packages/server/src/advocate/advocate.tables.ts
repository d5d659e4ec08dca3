import type { AdvocateSide } from '@relais/core/advocate/weigh-advocate'

export interface AdvocateRefusalTable {
  workspace_id: string
  account_id: string
  side: AdvocateSide
  refused_at: Date
}

export interface AdvocateTables {
  advocate_refusal: AdvocateRefusalTable
}
