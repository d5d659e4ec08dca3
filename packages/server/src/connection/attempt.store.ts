import { createHash } from 'node:crypto'
import type { Ctx } from '../context.ts'

/** Somebody who was sent to a network to authorise, and is to come back. */
export interface Attempt {
  readonly network: string
  readonly userId: string
  readonly sealedVerifier: string
  readonly expiresAt: Date
}

const hashOf = (state: string) => createHash('sha256').update(state).digest('hex')

/** Keeps one, and forgets those that are over. */
export async function keepAttempt(ctx: Ctx, state: string, attempt: Attempt): Promise<void> {
  await ctx.db
    .deleteFrom('authorisation_attempt')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('expires_at', '<=', ctx.clock.now())
    .execute()
  await ctx.db
    .insertInto('authorisation_attempt')
    .values({
      workspace_id: ctx.workspace.id,
      state_hash: hashOf(state),
      network: attempt.network,
      user_id: attempt.userId,
      sealed_verifier: attempt.sealedVerifier,
      expires_at: attempt.expiresAt,
    })
    .execute()
}

/** The one that began with this state. It can be taken once, whoever takes it. */
export async function takeAttempt(ctx: Ctx, state: string): Promise<Attempt | null> {
  const row = await ctx.db
    .deleteFrom('authorisation_attempt')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('state_hash', '=', hashOf(state))
    .returning(['network', 'user_id', 'sealed_verifier', 'expires_at'])
    .executeTakeFirst()
  return row === undefined
    ? null
    : {
        network: row.network,
        userId: row.user_id,
        sealedVerifier: row.sealed_verifier,
        expiresAt: row.expires_at,
      }
}
