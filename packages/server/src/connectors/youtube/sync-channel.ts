import { z } from 'zod'
import { findTrouble, Trouble } from '../../fetching/trouble.ts'
import type { Page, Reach, SyncRequest } from '../connector.ts'
import { type ListPage, notYet, walkBack, walkState } from '../walk-back.ts'
import { ask } from './client.ts'
import { readComments } from './read-comments.ts'
import { channelList, playlistItemList, videoList, type YouTubeChannel, type YouTubeVideo } from './schema.ts'
import { toAccount, toPost } from './to-post.ts'

export const videosPerPage = 50
const videosRemembered = 200

const channelCursor = walkState.extend({
  /** The id, once it is known: handles change. */
  channelId: z.string().nullable(),
  /** How many comments the newest videos had when they were last read. */
  comments: z.record(z.string(), z.number()),
})
type ChannelCursor = z.output<typeof channelCursor>

const videoParts = 'snippet,statistics,status'

/** @param name an id, or a handle with @ @throws Trouble not_found */
export async function findChannel(reach: Reach, name: string): Promise<YouTubeChannel> {
  const by = name.startsWith('@') ? { forHandle: name } : { id: name }
  const { items } = await ask(
    reach,
    'channels',
    { part: 'snippet,statistics,contentDetails', ...by },
    channelList,
  )
  const [found] = items
  if (found !== undefined) return found
  const { host } = new URL(reach.baseUrl)
  throw new Trouble('not_found', `No channel is called ${name}.`, { host })
}

/** As they are now; those that are gone or not public are not among them, also where an authorisation shows them. */
export async function askVideos(reach: Reach, ids: readonly string[]): Promise<readonly YouTubeVideo[]> {
  if (ids.length === 0) return []
  const params = { part: videoParts, id: ids.join(','), maxResults: videosPerPage }
  const { items } = await ask(reach, 'videos', params, videoList)
  return items.filter(({ status }) => (status?.privacyStatus ?? 'public') === 'public')
}

interface VideoPage extends ListPage {
  readonly videos: readonly YouTubeVideo[]
}

/** A channel's uploads, newest first. Costs two units: the list, and what it lists. */
export function uploads(reach: Reach, channel: YouTubeChannel) {
  return async (next: string | null): Promise<VideoPage> => {
    const playlistId = channel.contentDetails.relatedPlaylists.uploads ?? null
    if (playlistId === null) return { rows: [], videos: [], next: null }
    // Its owner may be shown pages of nothing but private videos: those are not the end.
    for (let pageToken = next; ; ) {
      const listed = await listUploads(reach, playlistId, pageToken)
      const videos = await askVideos(
        reach,
        listed.items.map(({ contentDetails }) => contentDetails.videoId),
      )
      pageToken = listed.nextPageToken ?? null
      if (videos.length === 0 && pageToken !== null) continue
      const seenAt = reach.clock.now().toISOString()
      return { videos, rows: videos.map((one) => toPost(one, seenAt)), next: pageToken }
    }
  }
}

async function listUploads(reach: Reach, playlistId: string, pageToken: string | null) {
  const params = { part: 'contentDetails', playlistId, maxResults: videosPerPage, pageToken }
  try {
    return await ask(reach, 'playlistItems', params, playlistItemList)
  } catch (error) {
    // A channel that never uploaded has a name for its list, and no list.
    if (findTrouble(error)?.code !== 'not_found') throw error
    return { items: [], nextPageToken: undefined }
  }
}

/** One channel: its profile, its videos with their counts, and what people comment on them. */
export async function* syncChannel(
  reach: Reach,
  { target, cursor: saved, sinceMs }: SyncRequest,
): AsyncGenerator<Page> {
  let cursor: ChannelCursor = channelCursor.safeParse(saved).data ?? {
    ...notYet,
    channelId: null,
    comments: {},
  }
  const channel = await findChannel(reach, cursor.channelId ?? target.value)
  cursor = { ...cursor, channelId: channel.id }
  const nowMs = reach.clock.now().getTime()
  yield { accounts: [toAccount(channel, reach.clock.now().toISOString())], cursor, cost: 1 }
  for await (const { page, state, share } of walkBack([uploads(reach, channel)], cursor, {
    sinceMs,
    nowMs,
  })) {
    const shown = new Set(page.rows.map(({ id }) => id))
    // The videos first: what answers them finds them there. The look goes on here until the comments are read too.
    yield { posts: page.rows, cursor, cost: 2, share }
    for (const { id, statistics } of page.videos.filter((one) => shown.has(one.id))) {
      const count = statistics?.commentCount ?? 0
      if (count === (cursor.comments[id] ?? 0)) continue
      for await (const posts of readComments(reach, { videoId: id, channelId: channel.id, sinceMs }))
        yield { posts, cursor, cost: 1, share }
      cursor = { ...cursor, comments: remember(cursor.comments, id, count) }
      yield { cursor, cost: 0, share }
    }
    cursor = { ...cursor, ...state }
    yield { cursor, cost: 0, share }
  }
}

function remember(comments: ChannelCursor['comments'], id: string, count: number): ChannelCursor['comments'] {
  const others = Object.entries(comments).filter(([one]) => one !== id)
  return Object.fromEntries([...others, [id, count] as const].slice(-videosRemembered))
}
