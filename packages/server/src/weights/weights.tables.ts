export interface WeightsTable {
  id: string
  workspace_id: string
  name: string
  /** From 1; saving under the same name makes the next. */
  version: number
  reach: number
  relevance: number
  resonance: number
  created_at: Date
  /** Not null for all versions of a name that is not offered any more. */
  retired_at: Date | null
}

export interface WeightsTables {
  weights: WeightsTable
}
