import { handleKey } from '@relais/core/record/ids'
import { namedAccounts } from '@relais/core/topic/named-accounts'
import type { Ctx } from '../context.ts'
import { removeTerms } from './topic.store.ts'

/**
 * Takes somebody who is erased out of the topics that name them, deleted ones included. A topic that asked for nothing
 * else goes.
 */
export async function forgetAccount(ctx: Ctx, platform: string, handle: string): Promise<void> {
  const key = handleKey(platform, handle)
  await removeTerms(ctx, (term, platforms) => {
    const [named] = namedAccounts([term])
    const mayBeThem = platforms.length === 0 || platforms.includes(platform)
    return named !== undefined && mayBeThem && handleKey(platform, named) === key
  })
}
