export interface BrandTable {
  workspace_id: string
  name: string
  terms: string[]
  saved_at: Date
}

export interface BrandTables {
  brand: BrandTable
}
