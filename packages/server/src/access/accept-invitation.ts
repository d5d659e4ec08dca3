import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { z } from 'zod'
import { audit } from '../audit/audit.ts'
import type { Workspace } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Relais } from '../open-relais.ts'
import { findWorkspace } from '../workspace/find-workspace.ts'
import type { acceptInvitationInputSchema } from './access.schema.ts'
import { findOpenInvitation, markAccepted, type OpenInvitation } from './invitation.store.ts'
import { insertMember } from './member.store.ts'
import { findUserByEmail, insertUser, type UserWithPassword } from './user.store.ts'

export interface InvitationInView {
  readonly invitation: OpenInvitation
  readonly workspace: Workspace
  /** Whether this person has an account here, from another workspace: then their password is asked, not a new one. */
  readonly hasAccount: boolean
}

/** @throws AppError not_found when it is over, was accepted, or never existed */
export async function lookAtInvitation(relais: Relais, id: string | null): Promise<InvitationInView> {
  const invitation = id === null ? null : await findOpenInvitation(relais.db, id, relais.clock.now())
  const workspace = invitation && (await findWorkspace(relais.db, invitation.workspaceId))
  if (!invitation || !workspace) throw over()
  const user = await findUserByEmail(relais.db, invitation.email)
  return { invitation, workspace, hasAccount: user !== null }
}

/**
 * Makes the guest a member: with a new account, or with the one they have when the password is theirs.
 * @throws AppError not_found, wrong_credentials
 */
export async function acceptInvitation(
  relais: Relais,
  id: string | null,
  input: z.output<typeof acceptInvitationInputSchema>,
): Promise<void> {
  const { invitation, workspace } = await lookAtInvitation(relais, id)
  const known = await findUserByEmail(relais.db, invitation.email)
  if (known) await checkPassword(known, input.password)
  const passwordHash = known ? null : await hashPassword(input.password)
  await relais.db.transaction().execute(async (db) => {
    if (!(await markAccepted(db, invitation.id))) throw over()
    const userId = passwordHash
      ? await insertUser(db, { ...input, email: invitation.email, passwordHash })
      : (known?.id ?? null)
    if (userId === null) throw over()
    await insertMember(db, { workspaceId: workspace.id, userId, role: invitation.role })
    const actor = { kind: 'user', id: userId, name: input.name, role: invitation.role } as const
    await audit({ db, workspace, actor, clock: relais.clock }, 'invitation.accepted', invitation.id, {
      role: invitation.role,
    })
  })
}

async function checkPassword(user: UserWithPassword, password: string): Promise<void> {
  const isRight = user.passwordHash !== null && (await verifyPassword({ hash: user.passwordHash, password }))
  if (isRight) return
  throw new AppError(
    'wrong_credentials',
    'This e-mail address has an account here, and that is not its password.',
  )
}

function over(): AppError {
  return new AppError('not_found', 'This invitation has expired or was used. Ask for a new one.')
}
