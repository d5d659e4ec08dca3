import type { IsErased } from '@relais/core/erasure/erased-person'
import type { Rejection } from '@relais/core/record/rejection'
import type { Scope } from '@relais/core/shared/branded'
import type { Log } from '../../log.ts'
import type { ScopedCorpus } from '../scoped-corpus.ts'
import type { NamedAccount } from './account-names.ts'
import type { ImportCounts } from './import-counts.ts'
import type { BroughtBy } from './note-sources.ts'
import type { ReadRow } from './read-rows.ts'

/** The corpus as one import writes it: the workspace's own rows, and the instant of the import. */
export interface ImportTarget {
  readonly corpus: ScopedCorpus
  readonly scope: Scope
  readonly log: Log
  /** What rows without an instant of their own count as, in milliseconds since 1970. */
  readonly observedAtMs: number
  /** People who were erased from this workspace are not stored again, and posts of others do not name them. */
  readonly isSuppressed: IsErased
  /** A file unless told. */
  readonly broughtBy?: BroughtBy
}

/** A row that was left out. */
export interface RejectedRow {
  readonly row: Pick<ReadRow, 'line' | 'text'>
  readonly rejection: Rejection
}

export interface BatchResult {
  readonly counts: ImportCounts
  readonly rejected: readonly RejectedRow[]
  /** People whom an import of accounts told of, each once. */
  readonly people?: readonly NamedAccount[]
}

/**
 * One kind of import: takes rows in as they are read, and stores what it holds when told. `take` does the thinking and
 * waits for nothing; `store` does the waiting.
 */
export interface BatchImporter {
  take(row: ReadRow): void
  /** Rows taken since the last store, rejected ones among them. */
  readonly size: number
  /**
   * Writes everything taken so far, after what was taken before it. What it reports is acknowledged by the corpus.
   * @param before the writing of the batch before: it may begin earlier, and writes nothing until that is done
   */
  store(before: Promise<unknown>): Promise<BatchResult>
  /** Gives back what it holds, whether it stored everything or not. */
  close?(): Promise<void>
}
