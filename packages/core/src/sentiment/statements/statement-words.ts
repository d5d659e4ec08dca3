/** What people say plainly of a product or of those who sell it: how it was, and what happened. */
export const statementKinds = {
  against: ['blamed', 'failed', 'ignored', 'redress', 'left', 'warned'],
  for: ['praised', 'lasted', 'again', 'recommended', 'helped'],
} as const
export type AgainstKind = (typeof statementKinds.against)[number]
export type ForKind = (typeof statementKinds.for)[number]
export type StatementKind = AgainstKind | ForKind

/**
 * Words of one language by which such things are said: folded, apostrophes as spaces, phrases of words in a row; in
 * Thai, letters in a row.
 */
export interface StatementWords {
  readonly against: Readonly<Record<AgainstKind, readonly string[]>>
  readonly for: Readonly<Record<ForKind, readonly string[]>>
  readonly negations: readonly string[]
  /** In a sentence with one of these, what is said has not happened. */
  readonly conditions: readonly string[]
}
