import { hashPassword } from 'better-auth/crypto'
import type { z } from 'zod'
import { audit } from '../audit/audit.ts'
import { AppError } from '../errors.ts'
import type { Relais } from '../open-relais.ts'
import { takeOverDefaultWorkspace } from '../workspace/take-over-default-workspace.ts'
import type { setupInputSchema } from './access.schema.ts'
import { hasOwner, insertMember, lockSetup } from './member.store.ts'
import { insertUser } from './user.store.ts'

/** Whether this Relais still waits for its first owner. */
export async function needsOwner(relais: Pick<Relais, 'db'>): Promise<boolean> {
  return !(await hasOwner(relais.db))
}

/**
 * Creates the first owner, who takes over the default workspace with everything imported so far.
 * @throws AppError already_set_up when there is an owner
 */
export async function setUp(relais: Relais, input: z.output<typeof setupInputSchema>): Promise<void> {
  if (await hasOwner(relais.db)) throw alreadySetUp()
  const passwordHash = await hashPassword(input.password)
  await relais.db.transaction().execute(async (db) => {
    await lockSetup(db)
    if (await hasOwner(db)) throw alreadySetUp()
    const workspace = await takeOverDefaultWorkspace(db, input.workspaceName)
    const userId = await insertUser(db, { ...input, passwordHash })
    if (userId === null) throw alreadySetUp()
    await insertMember(db, { workspaceId: workspace.id, userId, role: 'owner' })
    const actor = { kind: 'user', id: userId, name: input.name, role: 'owner' } as const
    await audit({ db, workspace, actor, clock: relais.clock }, 'workspace.set_up', workspace.id)
  })
}

function alreadySetUp(): AppError {
  return new AppError(
    'already_set_up',
    'This Relais has an owner already. Sign in, or ask them for an invitation.',
  )
}
