import type { ImportKind } from '@relais/core/record/record-fields'
import type { RejectionReason } from '@relais/core/record/rejection'

interface Input {
  /** What is odd about it, as a person would say it. */
  readonly title: string
  readonly kind: ImportKind
  /**
   * The file, or the pieces of a large one.
   * @param mark stands in every id or handle, so that what a case stored can be told from the rest
   */
  content(mark: string): string | Uint8Array | Iterable<string>
  /** What the command line adds. */
  readonly platform?: string
}

/** A file that is taken in, with everything that could be. */
export interface TakenCase extends Input {
  readonly counts: Readonly<Partial<Record<'stored' | 'updated' | 'snapshots' | 'duplicate', number>>>
  readonly rejected?: Readonly<Partial<Record<RejectionReason, number>>>
  /** Rows whose bytes did not fit. */
  readonly repaired?: number
  /** What stands in the corpus afterwards: texts of posts, or handles with their followers. */
  readonly kept: readonly string[]
  /** What people should know beside that. */
  readonly note?: string
}

/** A file of which nothing is taken in, because it holds no rows or must be asked about first. */
export interface RefusedCase extends Input {
  /** A part of the sentence that people see. */
  readonly sees: string
}

export type OddCase = TakenCase | RefusedCase

export const isRefused = (odd: OddCase): odd is RefusedCase => 'sees' in odd
