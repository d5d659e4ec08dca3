import type { Role } from '@relais/server/role'

const order = { viewer: 0, analyst: 1, manager: 2, owner: 3 } as const satisfies Record<Role, number>

export const roles = Object.keys(order) as Role[]

/** Whether a role carries at least the rights of another. The server decides; this only spares people dead buttons. */
export const hasRole = (role: Role, least: Role): boolean => order[role] >= order[least]
