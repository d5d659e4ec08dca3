import type { ImportCounts, RejectedByReason } from '../corpus/steps/import-counts.ts'
import type { ImportKind, ImportRun, Mapping, UsedReading } from './import.schema.ts'
import type { ImportState } from './import.tables.ts'

/** How far an import has come; everything before it is safely stored. */
export interface ImportProgress {
  readonly bytesRead: number
  readonly linesDone: number
  /** Length of the file of rejected rows. */
  readonly rejectedBytes: number
  readonly counts: ImportCounts
  readonly rejectedByReason: RejectedByReason
  /** Rows taken in although some of their bytes did not fit the file's encoding. */
  readonly repairedRows: number
  readonly rowsPerSecond: number | null
  /** Null while nobody can tell. */
  readonly secondsLeft: number | null
}

/** An import as the workspace remembers it. */
export interface StoredImportRun extends ImportProgress {
  readonly id: string
  readonly uploadId: string | null
  readonly kind: ImportKind
  readonly source: string
  readonly mapping: Mapping | null
  /** How the file was read; null until it was opened. */
  readonly reading: UsedReading | null
  readonly columns: readonly string[]
  readonly mendOf: string | null
  /** By the name they had then; null for the command line. */
  readonly startedBy: string | null
  readonly state: ImportState
  readonly bytesTotal: number | null
  readonly createdAt: Date
  readonly startedAt: Date | null
  /** What rows without an instant of their own count as observed at. */
  readonly observedAt: Date
  readonly finishedAt: Date | null
  readonly error: { readonly code: string; readonly message: string } | null
}

/** What the API tells of a run. */
export function showImportRun(run: StoredImportRun): ImportRun {
  return {
    id: run.id,
    kind: run.kind,
    source: run.source,
    state: run.state,
    bytesTotal: run.bytesTotal,
    bytesRead: run.bytesRead,
    counts: { ...run.counts },
    rejectedByReason: { ...run.rejectedByReason },
    repairedRows: run.repairedRows,
    mendOf: run.mendOf,
    startedBy: run.startedBy,
    rowsPerSecond: run.rowsPerSecond,
    secondsLeft: run.secondsLeft,
    startedAt: (run.startedAt ?? run.createdAt).toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    error: run.error === null ? null : { ...run.error },
  }
}
