import type { Generated, JSONColumnType } from 'kysely'

export interface AuditEventTable {
  id: Generated<string>
  workspace_id: string
  at: Date
  actor_kind: 'user' | 'apiKey' | 'cli' | 'job'
  actor_id: string | null
  /** What was done, as noun.verb: `member.removed`. */
  action: string
  /** The id of what it was done to. */
  subject: string | null
  details: JSONColumnType<Record<string, unknown>>
}

export interface AuditTables {
  audit_event: AuditEventTable
}
