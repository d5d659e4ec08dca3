import { findTrouble } from '../../fetching/trouble.ts'
import type { Reach, SourceRow } from '../connector.ts'
import { ask } from './client.ts'
import { contextAnswer, type MastodonStatus } from './schema.ts'
import { readStatuses } from './to-post.ts'

/** What others answered to a post, all levels; null from servers that show threads to their own people only. */
export async function readAnswers(reach: Reach, post: MastodonStatus): Promise<SourceRow[] | null> {
  try {
    const { value } = await ask(
      reach,
      `/api/v1/statuses/${encodeURIComponent(post.id)}/context`,
      {},
      contextAnswer,
    )
    const told = { server: reach.baseUrl, seenAt: reach.clock.now().toISOString() }
    return readStatuses([...value.descendants, post], told).rows
  } catch (error) {
    const code = findTrouble(error)?.code
    if (code === 'key_needed' || code === 'not_permitted' || code === 'not_found') return null
    throw error
  }
}
