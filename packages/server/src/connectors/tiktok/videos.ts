import { Trouble } from '../../fetching/trouble.ts'
import type { Reach } from '../connector.ts'
import type { ListPage } from '../walk-back.ts'
import { ask } from './client.ts'
import {
  foundVideos,
  type TikTokUser,
  type TikTokVideo,
  userFields,
  userInfo,
  videoFields,
  videoPage,
} from './schema.ts'
import { toPost } from './to-post.ts'

/** As many as TikTok gives at once, and looks up at once. */
export const videosPerPage = 20

/** Whoever authorised: TikTok tells of nobody else. */
export const findOwner = async (reach: Reach): Promise<TikTokUser> =>
  (await ask(reach, { path: '/v2/user/info/', fields: userFields }, userInfo)).data.user

/** @throws Trouble not_permitted when somebody else authorised than is to be followed */
export async function findFollowed(reach: Reach, handle: string): Promise<TikTokUser> {
  const owner = await findOwner(reach)
  if (owner.username.toLowerCase() === handle.toLowerCase()) return owner
  throw new Trouble('not_permitted', `@${owner.username} authorised, not @${handle}.`, {
    host: `TikTok (@${handle})`,
  })
}

/** The public videos of whoever authorised, newest first. */
export function videosOf(reach: Reach, { username }: TikTokUser, size = videosPerPage) {
  return async (next: string | null): Promise<ListPage> => {
    const body = { max_count: size, ...(next === null ? {} : { cursor: Number(next) }) }
    const { data: page } = await ask(reach, { path: '/v2/video/list/', fields: videoFields, body }, videoPage)
    const seenAt = reach.clock.now().toISOString()
    return {
      rows: page.videos.map((video) => toPost(video, username, seenAt)),
      next: page.has_more && typeof page.cursor === 'number' ? String(page.cursor) : null,
    }
  }
}

/** The same videos as they are now; those that are gone, or no longer public, are not among them. */
export async function lookUp(reach: Reach, ids: readonly string[]): Promise<readonly TikTokVideo[]> {
  const body = { filters: { video_ids: ids } }
  return (await ask(reach, { path: '/v2/video/query/', fields: videoFields, body }, foundVideos)).data.videos
}
