import type { Rhythm } from '@relais/core/source/plan-look'
import type { TroubleCode } from '@relais/core/source/trouble'
import type { JSONColumnType } from 'kysely'
import type { FollowKind } from '../connectors/connector.ts'
import type { ImportCounts, RejectedByReason } from '../corpus/steps/import-counts.ts'

export const sourceStates = ['active', 'paused', 'stopped'] as const
export type SourceState = (typeof sourceStates)[number]

export const runStates = ['waiting', 'running', 'retrying', 'done', 'failed', 'cancelled'] as const
export type RunState = (typeof runStates)[number]

export const runCauses = ['schedule', 'asked'] as const
export type RunCause = (typeof runCauses)[number]

/** What went wrong, as it is kept: enough for a sentence in any language. */
export interface KeptTrouble {
  readonly code: TroubleCode
  readonly host: string | null
  readonly status: number | null
  readonly at: string
}

/** A row that was left out, for people to look at. */
export interface KeptRejection {
  readonly reason: string
  readonly field: string | null
  readonly value: string | null
  readonly row: string
}

export interface SourceTable {
  id: string
  workspace_id: string
  network: string
  name: string
  rhythm: Rhythm
  days_back: number
  state: SourceState
  created_by: string | null
  created_at: Date
  next_run_at: Date
  last_success_at: Date | null
  snapshots_at: Date | null
  trouble: JSONColumnType<KeptTrouble | null, string | null, string | null>
}

export interface SourceTargetTable {
  source_id: string
  workspace_id: string
  kind: FollowKind
  value: string
  base_url: string
  name: string | null
  cursor: JSONColumnType<object | null, string | null, string | null>
  due_at: Date
  run_id: string | null
  last_success_at: Date | null
  last_post_at: Date | null
  posts_per_day: number | null
  trouble: JSONColumnType<KeptTrouble | null, string | null, string | null>
}

export interface SourceRunTable {
  id: string
  workspace_id: string
  source_id: string
  cause: RunCause
  state: RunState
  tries: number
  created_at: Date
  seen_at: Date
  retry_at: Date | null
  finished_at: Date | null
  targets_total: number
  targets_done: number
  share: number | null
  counts: JSONColumnType<ImportCounts, string, string>
  rejected_by_reason: JSONColumnType<RejectedByReason, string | undefined, string>
  rejected: JSONColumnType<KeptRejection[], string | undefined, string>
  deleted_posts: number
  deleted_accounts: number
  cost: number
  trouble: JSONColumnType<KeptTrouble | null, string | null, string | null>
  dismissed_at: Date | null
}

/** What a removed source alone brought is still to go. */
export interface SourceRemovalTable {
  source_id: string
  workspace_id: string
  asked_at: Date
}

export interface HostPaceTable {
  host: string
  booked_until: Date
  paused_until: Date | null
}

export interface SourceTables {
  source: SourceTable
  source_target: SourceTargetTable
  source_run: SourceRunTable
  source_removal: SourceRemovalTable
  host_pace: HostPaceTable
}
