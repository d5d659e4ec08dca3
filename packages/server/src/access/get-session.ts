import type { Ctx } from '../context.ts'
import type { Relais } from '../open-relais.ts'
import type { Session } from './access.schema.ts'
import { getUserActor } from './get-user-actor.ts'
import { listMemberships } from './member.store.ts'
import { getUser } from './user.store.ts'

/**
 * Who is signed in, where, and what they may do.
 * @throws AppError not_allowed for an API key, which is nobody
 */
export async function getSession(relais: Pick<Relais, 'db'>, ctx: Ctx): Promise<Session> {
  const actor = getUserActor(ctx)
  const [user, memberships] = await Promise.all([
    getUser(relais.db, actor.id),
    listMemberships(relais.db, actor.id),
  ])
  const { id, name, slug } = ctx.workspace
  return {
    user: user,
    workspace: { id, name, slug },
    role: actor.role,
    workspaces: memberships.map(({ workspace, role }) => ({
      id: workspace.id,
      name: workspace.name,
      slug: workspace.slug,
      role,
    })),
  }
}
