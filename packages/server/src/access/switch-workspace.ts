import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Relais } from '../open-relais.ts'
import { getUserActor } from './get-user-actor.ts'
import { listMemberships } from './member.store.ts'
import { setSessionWorkspace } from './session.store.ts'

/**
 * Takes this session to another workspace of the same person. Nothing in either workspace changes, so there is
 * nothing to audit.
 * @throws AppError not_found for a workspace that is not theirs, whether it exists or not
 */
export async function switchWorkspace(
  relais: Pick<Relais, 'db'>,
  ctx: Ctx,
  sessionToken: string | null,
  workspaceId: string,
): Promise<void> {
  const actor = getUserActor(ctx)
  const memberships = await listMemberships(relais.db, actor.id)
  if (!memberships.some(({ workspace }) => workspace.id === workspaceId)) {
    throw new AppError('not_found', 'There is no such workspace among yours.', { workspaceId })
  }
  if (sessionToken === null) throw new AppError('not_signed_in', 'Sign in first.')
  await setSessionWorkspace(relais.db, sessionToken, workspaceId)
}
