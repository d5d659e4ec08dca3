import { z } from 'zod'
import { walkState } from '../walk-back.ts'
import type { MastodonStatus } from './schema.ts'

const remembered = z.object({ uri: z.string(), atMs: z.number(), replies: z.number() })

const accountCursor = walkState.extend({
  followersReadMs: z.number().nullable(),
  /** The newest posts by the server's own ids: whether their threads grew, and whether they are still there. */
  recent: z.record(z.string(), remembered),
})

/** How far an account has been read. */
export type AccountCursor = z.output<typeof accountCursor>

/** @returns null for what is no cursor: the account is read from the beginning */
export function readAccountCursor(cursor: unknown): AccountCursor | null {
  return accountCursor.safeParse(cursor).data ?? null
}

const postsRemembered = 100

export function remember(
  recent: AccountCursor['recent'],
  { id, uri, created_at, replies_count }: MastodonStatus,
) {
  const atMs = Date.parse(created_at ?? '')
  if (Number.isNaN(atMs)) return recent
  const all = Object.entries({ ...recent, [id]: { uri, atMs, replies: replies_count ?? 0 } })
  return Object.fromEntries(all.sort(([, a], [, b]) => b.atMs - a.atMs).slice(0, postsRemembered))
}

export function forget(recent: AccountCursor['recent'], id: string): AccountCursor['recent'] {
  return Object.fromEntries(Object.entries(recent).filter(([one]) => one !== id))
}
