/** Why a row was left out of an import. Each has a sentence in every language of the screens. */
export const rejectionReasons = [
  'not_json',
  'line_too_long',
  'wrong_column_count',
  'missing_field',
  'wrong_type',
  'invalid_date',
  'ambiguous_date',
  'date_in_future',
  'digits_lost',
  'negative_count',
  'unreadable_bytes',
  'id_collision',
  'erased_person',
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

/** A row that was left out: the reason, the field that caused it and what stood there, as far as one field did. */
export interface Rejection {
  readonly reason: RejectionReason
  readonly field: string | null
  readonly value: string | null
}

/** What comes of one row: a record, or the reason why there is none. Rows never throw. */
export type Checked<Record> =
  | { readonly ok: true; readonly record: Record }
  | { readonly ok: false; readonly rejection: Rejection }
