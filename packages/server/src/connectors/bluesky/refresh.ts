import { findTrouble } from '../../fetching/trouble.ts'
import type { Deletion, Page, PostToRefresh, Reach, SourceRow } from '../connector.ts'
import { readAtUri } from './at-uri.ts'
import { ask, NotServed } from './client.ts'
import { postsAnswer, postView, recordAnswer } from './schema.ts'
import { recordRow, viewRow } from './to-post.ts'

/** The most that an AppView looks up at once. */
export const postsAtOnce = 25

const gone = (id: string): Deletion => ({ what: 'post', platform: 'bluesky', id })

/** Posts as they are now: new counts, other words, and what is gone. */
export async function* refresh(reach: Reach, posts: readonly PostToRefresh[]): AsyncGenerator<Page> {
  const isPost = ({ id }: PostToRefresh) => readAtUri(id)?.collection === 'app.bsky.feed.post'
  const wanted = posts.filter(isPost)
  for (let start = 0; start < wanted.length; start += postsAtOnce) {
    const some = wanted.slice(start, start + postsAtOnce)
    yield (await fromAppView(reach, some)) ?? (await fromOwnServer(reach, some))
  }
}

async function fromAppView(reach: Reach, some: readonly PostToRefresh[]): Promise<Page | null> {
  const asked = { uris: some.map(({ id }) => id) }
  try {
    const answer = await ask(reach, reach.baseUrl, 'app.bsky.feed.getPosts', asked, postsAnswer)
    const views = answer.posts.flatMap((view) => postView.safeParse(view).data ?? [])
    const named = new Set(
      answer.posts.map((view) => (typeof view === 'object' && view ? Reflect.get(view, 'uri') : null)),
    )
    const seenAt = reach.clock.now().toISOString()
    return {
      posts: views.map((view) => viewRow(view, seenAt)),
      deletions: some.flatMap(({ id }) => (named.has(id) ? [] : [gone(id)])),
      cursor: null,
      cost: 1,
    }
  } catch (error) {
    if (error instanceof NotServed) return null
    throw error
  }
}

async function fromOwnServer(reach: Reach, some: readonly PostToRefresh[]): Promise<Page> {
  const rows: SourceRow[] = []
  const deletions: Deletion[] = []
  for (const { id } of some) {
    const { did = '', collection = '', key = '' } = readAtUri(id) ?? {}
    try {
      const asked = { repo: did, collection, rkey: key }
      const { value } = await ask(reach, reach.baseUrl, 'com.atproto.repo.getRecord', asked, recordAnswer)
      rows.push(recordRow(id, value, { did, handle: did }, reach.clock.now().toISOString()))
    } catch (error) {
      if (findTrouble(error)?.code !== 'not_found') throw error
      deletions.push(gone(id))
    }
  }
  return { posts: rows, deletions, cursor: null, cost: some.length }
}
