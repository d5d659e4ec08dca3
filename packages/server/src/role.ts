/** What a person or key may do in one workspace, from least to most. */
export const roles = ['viewer', 'analyst', 'manager', 'owner'] as const
export type Role = (typeof roles)[number]
