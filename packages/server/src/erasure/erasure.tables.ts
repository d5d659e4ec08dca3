export interface ErasedAccountTable {
  workspace_id: string
  /** See account-key.ts. */
  account_key: string
  erased_at: Date
}

export interface ErasureTables {
  erased_account: ErasedAccountTable
}
