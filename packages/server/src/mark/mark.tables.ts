export interface CreatorMarkTable {
  workspace_id: string
  account_id: string
  marked_at: Date
}

export interface MarkTables {
  creator_mark: CreatorMarkTable
}
