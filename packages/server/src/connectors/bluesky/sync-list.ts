import type { Page, Reach, SyncRequest } from '../connector.ts'
import { notYet, walkBack, walkState } from '../walk-back.ts'
import { listFeed, search } from './lists.ts'

/** Posts of a list's members, with a hashtag, or with some words. */
export async function* syncList(reach: Reach, request: SyncRequest): AsyncGenerator<Page> {
  const { target, sinceMs } = request
  const server = reach.baseUrl
  const list =
    target.kind === 'list'
      ? listFeed(reach, server, target.value)
      : search(reach, server, target.value, target.kind === 'hashtag' ? target.value : null)
  const state = walkState.safeParse(request.cursor).data ?? notYet
  const nowMs = reach.clock.now().getTime()
  for await (const step of walkBack([list], state, { sinceMs, nowMs })) {
    yield { posts: step.page.rows, cursor: step.state, cost: 1, share: step.share }
  }
}
