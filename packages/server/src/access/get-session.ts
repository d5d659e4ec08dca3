import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Relais } from '../open-relais.ts'
import type { Session } from './access.schema.ts'
import { listMemberships } from './member.store.ts'
import { getUser } from './user.store.ts'

/**
 * Who is signed in, where, and what they may do.
 * @throws AppError not_signed_in for an API key, which is nobody
 */
export async function getSession(relais: Pick<Relais, 'db'>, ctx: Ctx): Promise<Session> {
  if (ctx.actor.kind !== 'user') throw new AppError('not_signed_in', 'An API key has no session of its own.')
  const [user, memberships] = await Promise.all([
    getUser(relais.db, ctx.actor.id),
    listMemberships(relais.db, ctx.actor.id),
  ])
  const { id, name, slug } = ctx.workspace
  return {
    user: user,
    workspace: { id, name, slug },
    role: ctx.actor.role,
    workspaces: memberships.map(({ workspace, role }) => ({
      id: workspace.id,
      name: workspace.name,
      slug: workspace.slug,
      role,
    })),
  }
}
