import type { Actor } from '../context.ts'
import type { Role } from '../role.ts'

export interface MemberRole {
  readonly id: string
  readonly role: Role
}

export type RoleChangePlan = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/**
 * Whether `actor` may give `member`, one of `members`, the role `next` (null: take them out of the workspace). Managers
 * handle everybody but owners; only owners make and unmake owners; the last owner stays.
 */
export function planRoleChange(
  actor: Actor,
  members: readonly MemberRole[],
  member: MemberRole,
  next: Role | null,
): RoleChangePlan {
  const touchesOwner = member.role === 'owner' || next === 'owner'
  const mayTouchOwner = actor.kind === 'cli' || actor.kind === 'job' || actor.role === 'owner'
  if (touchesOwner && !mayTouchOwner)
    return { ok: false, reason: 'Only an owner can make or change an owner.' }
  const owners = members.filter(({ role }) => role === 'owner')
  if (member.role === 'owner' && next !== 'owner' && owners.length === 1) {
    return { ok: false, reason: 'A workspace keeps at least one owner: name another first.' }
  }
  return { ok: true }
}
