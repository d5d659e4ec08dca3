import type { Rejection, RejectionReason } from '@relais/core/record/rejection'

/** One row as the file has it: its fields, or why they cannot be read. */
export interface ReadRow {
  /** Of the row's last line in the file, counted from 1. */
  readonly line: number
  /** Size in the file, for the size of batches. */
  readonly bytes: number
  readonly fields: Readonly<Record<string, unknown>> | null
  readonly rejection: Rejection | null
  /** Some of its bytes did not fit the file's encoding. */
  readonly isRepaired: boolean
  /** The row as written, as far as it is kept for the list of rejected rows. */
  text(): string
}

/** Longer rows are counted and left out without being held in memory. */
export const longestRowBytes = 16 * 1024 * 1024

/** Of a rejected row, as much is kept as a person would read. */
export const keptCharacters = 10_000

export function unreadable(line: number, bytes: number, reason: RejectionReason, text: string): ReadRow {
  const kept = text.slice(0, keptCharacters)
  return {
    line,
    bytes,
    fields: null,
    rejection: { reason, field: null, value: null },
    isRepaired: false,
    text: () => kept,
  }
}
