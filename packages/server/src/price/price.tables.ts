export interface AskedPriceTable {
  workspace_id: string
  account_id: string
  currency: string
  /** Minor units; PostgreSQL gives 64-bit integers as text. */
  low: string | number
  high: string | number
  note: string
  /** Name of whoever typed it, as it was then. */
  saved_by: string | null
  saved_at: Date
}

export interface PriceTables {
  asked_price: AskedPriceTable
}
