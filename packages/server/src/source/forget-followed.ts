import { handleKey } from '@relais/core/record/ids'
import { siteHandle } from '@relais/core/record/site-address'
import type { Ctx } from '../context.ts'
import { deleteTarget, listTargetsOnNetworks } from './source-target.store.ts'

/** Stops following somebody who is erased: their account, or the feeds of their site. */
export async function forgetFollowed(ctx: Ctx, platform: string, handle: string): Promise<void> {
  const key = handleKey(platform, handle)
  for (const { network, sourceId, ...target } of await listTargetsOnNetworks(ctx)) {
    const isAccount =
      target.kind === 'account' && network === platform && handleKey(platform, target.value) === key
    const isSite = (target.kind === 'feed' || target.kind === 'site') && siteHandle(target.value) === key
    if (isAccount || isSite) await deleteTarget(ctx, sourceId, target)
  }
}
