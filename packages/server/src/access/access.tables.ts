import type { Generated } from 'kysely'
import type { Role } from '../role.ts'
import type { ApiScope, Locale } from './access.schema.ts'

export interface UserAccountTable {
  id: string
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  locale: Locale
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

/** How someone proves who they are; today always a password (provider `credential`). */
export interface CredentialTable {
  id: string
  user_id: string
  provider_id: string
  account_id: string
  password: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface SessionTable {
  id: string
  user_id: string
  token: string
  workspace_id: string | null
  expires_at: Date
  ip_address: string | null
  user_agent: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface MemberTable {
  id: string
  workspace_id: string
  user_id: string
  role: Role
  created_at: Generated<Date>
}

export interface InvitationTable {
  id: string
  workspace_id: string
  email: string
  role: Exclude<Role, 'owner'>
  status: Generated<'pending' | 'accepted' | 'cancelled'>
  inviter_id: string
  expires_at: Date
  created_at: Generated<Date>
}

export interface ApiKeyTable {
  id: string
  workspace_id: string
  name: string
  start: string
  /** SHA-256 of the key, in hexadecimal digits; the key itself is shown once and never kept. */
  hash: string
  scopes: ApiScope[]
  created_by: string | null
  created_at: Generated<Date>
  last_used_at: Date | null
}

/** Attempts to sign in, counted per key (an e-mail address from an address, an address) and window. */
export interface SignInAttemptTable {
  key: string
  window_started_at: Date
  attempts: number
}

export interface AccessTables {
  user_account: UserAccountTable
  credential: CredentialTable
  session: SessionTable
  member: MemberTable
  invitation: InvitationTable
  api_key: ApiKeyTable
  sign_in_attempt: SignInAttemptTable
}
