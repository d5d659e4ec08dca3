import type { Ctx } from '../context.ts'

/**
 * What a secret of a workspace belongs to: sealed for one place, it opens in no other.
 * @param part of the connection: the key or tokens themselves unless told
 */
export const placeOf = (ctx: Ctx, network: string, part?: 'app' | 'attempt'): string =>
  `${ctx.workspace.id}/${network}${part ? `/${part}` : ''}`
