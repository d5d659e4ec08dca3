import type { Actor } from './context.ts'
import { AppError } from './errors.ts'
import { type Role, roles } from './role.ts'

/**
 * Refuses actors below a role. The command line and jobs run with the data directory's own passwords, so they may
 * do everything.
 * @throws AppError not_allowed
 */
export function requireRole(ctx: { readonly actor: Actor }, least: Role): void {
  const { actor } = ctx
  if (actor.kind === 'cli' || actor.kind === 'job') return
  if (roles.indexOf(actor.role) >= roles.indexOf(least)) return
  throw new AppError('not_allowed', `This needs the role ${least}; yours is ${actor.role}.`, { least })
}
