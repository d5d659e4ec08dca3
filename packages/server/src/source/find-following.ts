import { handleKey } from '@relais/core/record/ids'
import type { Ctx } from '../context.ts'
import { listTopics } from '../topic/topics.ts'
import { listFollowedAccounts } from './source-target.store.ts'
import type { Following } from './sync-target.ts'

/** Whom the workspace follows, and the words of its topics: what is picked out of a stream. */
export async function findFollowing(ctx: Ctx): Promise<Following> {
  const followed = new Set(
    (await listFollowedAccounts(ctx)).map(({ network, value }) => `${network} ${handleKey(network, value)}`),
  )
  const topics = await listTopics(ctx)
  const words = new Set(topics.flatMap(({ terms }) => terms.map((term) => term.toLowerCase())))
  return {
    isFollowed: (platform, handle) => followed.has(`${platform} ${handleKey(platform, handle)}`),
    words: [...words],
  }
}
