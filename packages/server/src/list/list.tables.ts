export interface ListTable {
  id: string
  workspace_id: string
  name: string
  note: string
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}

export interface ListPersonTable {
  workspace_id: string
  list_id: string
  account_id: string
  note: string
  added_at: Date
}

export interface ListReaderTable {
  workspace_id: string
  list_id: string
  user_id: string
  is_following: boolean
  visited_at: Date | null
  /** Posts up to here were shown at the latest visit. */
  seen_until: Date | null
  /** And up to here at the visit before: what came between is what the latest visit shows as new. */
  seen_before: Date | null
}

export interface ListTables {
  list: ListTable
  list_person: ListPersonTable
  list_reader: ListReaderTable
}
