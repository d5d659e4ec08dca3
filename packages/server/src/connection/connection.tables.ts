export const connectionStates = ['pending', 'connected', 'refused'] as const
export type ConnectionState = (typeof connectionStates)[number]

export interface NetworkConnectionTable {
  workspace_id: string
  network: string
  kind: 'key' | 'authorisation'
  state: ConnectionState
  /** See `seal.ts`. */
  sealed: string
  last_characters: string
  account: string | null
  expires_at: Date | null
  connected_by: string | null
  connected_at: Date
}

export interface NetworkSpendingTable {
  workspace_id: string
  network: string
  day: string
  units: number
}

export interface ConnectionTables {
  network_connection: NetworkConnectionTable
  network_spending: NetworkSpendingTable
}
