import { findTrouble, Trouble } from '../../fetching/trouble.ts'
import type { Reach, SourceRow } from '../connector.ts'
import type { ListPage } from '../walk-back.ts'
import { ask } from './client.ts'
import { followerTotal, type TwitchUser, userList, videoList } from './schema.ts'
import { toPost } from './to-post.ts'

/** As many as Twitch gives at once, and looks up at once. */
export const videosPerPage = 100

/** @throws Trouble not_found */
export async function findUser(reach: Reach, login: string): Promise<TwitchUser> {
  const [found] = (await ask(reach, '/users', { login }, userList)).data
  if (found !== undefined) return found
  throw new Trouble('not_found', `Nobody on Twitch is called ${login}.`, { host: 'Twitch' })
}

/** How many follow a channel; who they are Twitch tells its owner alone. */
export async function countFollowers(reach: Reach, { id }: TwitchUser): Promise<number | null> {
  const params = { broadcaster_id: id, first: 1 }
  return (await ask(reach, '/channels/followers', params, followerTotal)).total ?? null
}

/** A channel's recorded streams, highlights and uploads, newest first. */
export function videosOf(reach: Reach, { id }: TwitchUser) {
  return async (after: string | null): Promise<ListPage> => {
    const params = { user_id: id, sort: 'time', type: 'all', first: videosPerPage, after }
    const { data, pagination } = await ask(reach, '/videos', params, videoList)
    const seenAt = reach.clock.now().toISOString()
    return { rows: data.map((video) => toPost(video, seenAt)), next: pagination?.cursor ?? null }
  }
}

/** The same videos as they are now, and which of them are gone. */
export async function lookUp(
  reach: Reach,
  ids: readonly string[],
): Promise<{ readonly rows: readonly SourceRow[]; readonly gone: readonly string[] }> {
  const seenAt = reach.clock.now().toISOString()
  try {
    const { data } = await ask(reach, '/videos', { id: ids }, videoList)
    const there = new Set(data.map(({ id }) => id))
    return { rows: data.map((video) => toPost(video, seenAt)), gone: ids.filter((id) => !there.has(id)) }
  } catch (error) {
    // Twitch says so when it knows none of them.
    if (findTrouble(error)?.code !== 'not_found') throw error
    return { rows: [], gone: ids }
  }
}
