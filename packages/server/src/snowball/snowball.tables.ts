export interface SnowballDismissalTable {
  workspace_id: string
  account_id: string
  dismissed_at: Date
}

export interface SnowballTables {
  snowball_dismissal: SnowballDismissalTable
}
