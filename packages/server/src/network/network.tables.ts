export interface CircleNameTable {
  id: string
  workspace_id: string
  name: string
  /** Ids of accounts. */
  members: string[]
  /** Name of whoever named it, as it was then. */
  named_by: string | null
  named_at: Date
}

export interface NetworkTables {
  circle_name: CircleNameTable
}
