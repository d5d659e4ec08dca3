import { z } from 'zod'
import { walkState } from '../walk-back.ts'

const accountCursor = walkState.extend({
  /** Whose: the account stays the same when its handle changes. */
  did: z.string(),
  /** Answers counted at the newest posts, by their addresses: threads that did not grow are not read again. */
  answers: z.record(z.string(), z.number()),
  followersReadMs: z.number().nullable(),
})

/** How far an account has been read. */
export type AccountCursor = z.output<typeof accountCursor>

/** @returns null for what is no cursor of an account: it is read from the beginning */
export function readAccountCursor(cursor: unknown): AccountCursor | null {
  return accountCursor.safeParse(cursor).data ?? null
}

const postsRemembered = 200

/** The newest posts' answers: keys of posts sort by time. */
export function rememberAnswers(
  answers: Readonly<Record<string, number>>,
  uri: string,
  count: number,
): Record<string, number> {
  const all = Object.entries({ ...answers, [uri]: count })
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, postsRemembered))
}
