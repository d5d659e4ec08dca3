import { findTrouble } from '../../fetching/trouble.ts'
import type { Reach, SourceRow } from '../connector.ts'
import { ask } from './client.ts'
import { commentThreadList } from './schema.ts'
import { toReplies } from './to-post.ts'

const threadsPerPage = 100
/** Of one video at one look: the newest 300. A video with a million comments would take ten thousand units. */
const mostPages = 3

/** Comments on a video, newest first, a page at a time; none where they are switched off. */
export async function* readComments(
  reach: Reach,
  {
    videoId,
    channelId,
    sinceMs,
  }: { readonly videoId: string; readonly channelId: string; readonly sinceMs: number },
): AsyncGenerator<readonly SourceRow[]> {
  let pageToken: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const params = {
      part: 'snippet,replies',
      videoId,
      order: 'time',
      textFormat: 'plainText',
      maxResults: threadsPerPage,
      pageToken,
    }
    const threads = await askThreads(reach, params)
    if (threads === null) return
    const seenAt = reach.clock.now().toISOString()
    const rows = threads.items.flatMap((thread) => toReplies(thread, { videoId, channelId, seenAt }))
    yield rows.filter(({ at }) => !(typeof at === 'string' && Date.parse(at) < sinceMs))
    const oldest = Date.parse(threads.items.at(-1)?.snippet.topLevelComment.snippet.publishedAt ?? '')
    pageToken = threads.nextPageToken ?? null
    if (pageToken === null || oldest < sinceMs) return
  }
}

/** @returns null where nobody may read them */
async function askThreads(reach: Reach, params: Parameters<typeof ask>[2]) {
  try {
    return await ask(reach, 'commentThreads', params, commentThreadList)
  } catch (error) {
    const code = findTrouble(error)?.code
    if (code === 'not_permitted' || code === 'not_found') return null
    throw error
  }
}
