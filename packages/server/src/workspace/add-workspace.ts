import { getUserActor } from '../access/get-user-actor.ts'
import { joinAsOwner } from '../access/join-as-owner.ts'
import { audit } from '../audit/audit.ts'
import type { Ctx, Workspace } from '../context.ts'
import type { Relais } from '../open-relais.ts'
import { requireRole } from '../require-role.ts'
import { createWorkspace } from './create-workspace.ts'

/** A further workspace, such as another client of an agency, owned by whoever makes it. */
export async function addWorkspace(relais: Pick<Relais, 'db'>, ctx: Ctx, name: string): Promise<Workspace> {
  requireRole(ctx, 'owner')
  const actor = getUserActor(ctx)
  return relais.db.transaction().execute(async (db) => {
    const workspace = await createWorkspace(db, name)
    await joinAsOwner(db, workspace, actor.id)
    await audit({ ...ctx, db, workspace }, 'workspace.created', workspace.id)
    return workspace
  })
}
