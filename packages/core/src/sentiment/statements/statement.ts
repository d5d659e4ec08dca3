import type { Side, StatementEntry } from './statement-lists.ts'
import type { StatementKind } from './statement-words.ts'

/** Something that is said plainly of a product or its makers, and which side it takes. */
export interface Statement {
  readonly kind: StatementKind
  readonly side: Side
  /** UTF-16 place in the text. */
  readonly start: number
}

/** What is denied turns round where it spoke for; "it did not break" says little. */
export function sideWhen(isDenied: boolean, { side }: StatementEntry): Side | null {
  if (!isDenied) return side
  return side === 'for' ? 'against' : null
}
