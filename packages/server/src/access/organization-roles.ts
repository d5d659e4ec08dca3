import { createAccessControl } from 'better-auth/plugins/access'
import { defaultStatements } from 'better-auth/plugins/organization/access'

/**
 * Our four roles in better-auth's terms. It uses them for its own organisation features; what someone may do in
 * Relais is decided by `requireRole` in each use case.
 */
export const accessControl = createAccessControl(defaultStatements)

const everyone = { organization: [], member: [], invitation: [], team: [], ac: ['read'] } as const

export const organizationRoles = {
  owner: accessControl.newRole({
    ...everyone,
    organization: ['update'],
    member: ['create', 'update', 'delete'],
    invitation: ['create', 'cancel'],
  }),
  manager: accessControl.newRole({
    ...everyone,
    member: ['create', 'update', 'delete'],
    invitation: ['create', 'cancel'],
  }),
  analyst: accessControl.newRole(everyone),
  viewer: accessControl.newRole(everyone),
}
