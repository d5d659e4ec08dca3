export interface AccountJoinTable {
  workspace_id: string
  /** The smaller of the two ids, compared as text. */
  account_a: string
  account_b: string
  state: 'joined' | 'refused'
  /** Null: from the command line. */
  decided_by: string | null
  decided_at: Date
}

export interface IdentityTables {
  account_join: AccountJoinTable
}
