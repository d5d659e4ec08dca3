import type { RejectionReason } from '@relais/core/record/rejection'

/** What became of the rows of an import; read is the sum of the others. */
export interface ImportCounts {
  readonly read: number
  /** Not in the corpus before. */
  readonly stored: number
  /** In the corpus, and says something else now. */
  readonly updated: number
  /** Says the same, with counts of another instant. */
  readonly snapshots: number
  /** Says nothing that the corpus does not know. */
  readonly duplicate: number
  readonly rejected: number
}

export type RejectedByReason = Readonly<Partial<Record<RejectionReason, number>>>

export const noRows: ImportCounts = {
  read: 0,
  stored: 0,
  updated: 0,
  snapshots: 0,
  duplicate: 0,
  rejected: 0,
}

export function addCounts(one: ImportCounts, other: Partial<ImportCounts>): ImportCounts {
  return {
    read: one.read + (other.read ?? 0),
    stored: one.stored + (other.stored ?? 0),
    updated: one.updated + (other.updated ?? 0),
    snapshots: one.snapshots + (other.snapshots ?? 0),
    duplicate: one.duplicate + (other.duplicate ?? 0),
    rejected: one.rejected + (other.rejected ?? 0),
  }
}

export function addReasons(one: RejectedByReason, other: RejectedByReason): RejectedByReason {
  const sum: Partial<Record<RejectionReason, number>> = { ...one }
  for (const [reason, rows] of Object.entries(other) as [RejectionReason, number][]) {
    sum[reason] = (sum[reason] ?? 0) + rows
  }
  return sum
}
