export interface ErasedAccountTable {
  /** Null: kept out of public rows. */
  workspace_id: string | null
  /** See account-key.ts. */
  account_key: string
  erased_at: Date
}

export interface ErasureTables {
  erased_account: ErasedAccountTable
}
