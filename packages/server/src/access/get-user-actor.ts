import type { Actor, Ctx } from '../context.ts'
import { AppError } from '../errors.ts'

/**
 * The person who asks, for what only people can do.
 * @throws AppError not_allowed for keys, the command line and jobs
 */
export function getUserActor(ctx: Ctx): Extract<Actor, { kind: 'user' }> {
  if (ctx.actor.kind === 'user') return ctx.actor
  throw new AppError('not_allowed', 'Only a person who is signed in can do this, not an API key.')
}
