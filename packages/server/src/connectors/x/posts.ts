import { Trouble } from '../../fetching/trouble.ts'
import type { Reach } from '../connector.ts'
import type { ListPage } from '../walk-back.ts'
import { ask } from './client.ts'
import { personAnswer, postList, type XPerson } from './schema.ts'
import { toPost } from './to-post.ts'

export const postsPerPage = 100

const personFields =
  'created_at,description,id,location,name,profile_image_url,protected,public_metrics,username,verified'
const aboutPosts = {
  'tweet.fields':
    'author_id,created_at,entities,id,in_reply_to_user_id,lang,note_tweet,public_metrics,referenced_tweets,text',
  expansions: 'author_id,in_reply_to_user_id,referenced_tweets.id,referenced_tweets.id.author_id',
  'user.fields': personFields,
} as const

/** @throws Trouble not_found; not_permitted for an account that only shows itself to its followers */
export async function findPerson(reach: Reach, handle: string): Promise<XPerson> {
  const { data } = await ask(
    reach,
    `/2/users/by/username/${encodeURIComponent(handle)}`,
    { 'user.fields': personFields },
    personAnswer,
  )
  if (data === undefined) throw new Trouble('not_found', `Nobody on X is called ${handle}.`, { host: 'X' })
  if (data.protected === true) throw new Trouble('not_permitted', `${handle} is protected.`, { host: 'X' })
  return data
}

/** An account's posts, newest first. */
export function postsOf(reach: Reach, { id }: XPerson, sinceMs: number | null) {
  const start_time = sinceMs === null ? null : new Date(sinceMs).toISOString().replace(/\.\d+Z$/u, 'Z')
  return async (next: string | null): Promise<ListPage> => {
    const params = { ...aboutPosts, max_results: postsPerPage, start_time, pagination_token: next }
    const page = await ask(reach, `/2/users/${id}/tweets`, params, postList)
    const seenAt = reach.clock.now().toISOString()
    return {
      rows: page.data.map((post) => toPost(post, page.includes, seenAt)),
      next: page.meta?.next_token ?? null,
    }
  }
}

/** The same posts as they are now, and which of them X says are gone. */
export async function lookUp(reach: Reach, ids: readonly string[]) {
  const page = await ask(reach, '/2/tweets', { ...aboutPosts, ids: ids.join(',') }, postList)
  const seenAt = reach.clock.now().toISOString()
  const gone = page.errors
    .filter(({ type }) => type?.endsWith('/resource-not-found'))
    .flatMap(({ resource_id }) => resource_id ?? [])
  return { rows: page.data.map((post) => toPost(post, page.includes, seenAt)), gone }
}
