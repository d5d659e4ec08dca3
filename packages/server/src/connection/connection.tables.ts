export const connectionStates = ['connected', 'refused'] as const
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

export interface NetworkAppTable {
  workspace_id: string
  network: string
  client_id: string
  /** Null for an app without a secret. */
  sealed_secret: string | null
}

export interface AuthorisationAttemptTable {
  workspace_id: string
  state_hash: string
  network: string
  user_id: string
  sealed_verifier: string
  expires_at: Date
}

export interface ConnectionTables {
  network_app: NetworkAppTable
  authorisation_attempt: AuthorisationAttemptTable
  network_connection: NetworkConnectionTable
  network_spending: NetworkSpendingTable
}
