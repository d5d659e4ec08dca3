import type { Activity, Rhythm } from '@relais/core/source/plan-look'
import type { Cursor, Target } from '../connectors/connector.ts'
import type { ImportCounts, RejectedByReason } from '../corpus/steps/import-counts.ts'
import type { KeptRejection, KeptTrouble, RunCause, RunState, SourceState } from './source.tables.ts'

/** Something that a workspace follows on one network. */
export interface StoredSource {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly rhythm: Rhythm
  readonly daysBack: number
  readonly state: SourceState
  readonly createdBy: string | null
  readonly createdAt: Date
  readonly nextRunAt: Date
  readonly lastSuccessAt: Date | null
  /** When the counts of its posts were last looked up again. */
  readonly snapshotsAt: Date | null
  /** What stands in the way now; null when the last run went well. */
  readonly trouble: KeptTrouble | null
}

/** One of the things that a source follows. */
export interface StoredTarget extends Target, Activity {
  readonly sourceId: string
  readonly name: string | null
  readonly cursor: Cursor
  readonly dueAt: Date
  readonly lastSuccessAt: Date | null
  readonly trouble: KeptTrouble | null
}

/** One look at what is due of a source, with all its tries. */
export interface StoredSourceRun {
  readonly id: string
  readonly sourceId: string
  readonly cause: RunCause
  readonly state: RunState
  /** Since something last went well. */
  readonly tries: number
  readonly createdAt: Date
  readonly seenAt: Date
  readonly retryAt: Date | null
  readonly finishedAt: Date | null
  readonly targetsTotal: number
  readonly targetsDone: number
  /** From 0 to 1; null when nobody can tell. */
  readonly share: number | null
  readonly counts: ImportCounts
  readonly rejectedByReason: RejectedByReason
  readonly rejected: readonly KeptRejection[]
  readonly deletedPosts: number
  readonly deletedAccounts: number
  /** In the connector's unit. */
  readonly cost: number
  readonly trouble: KeptTrouble | null
  readonly dismissedAt: Date | null
}
