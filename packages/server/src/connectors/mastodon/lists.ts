import type { Reach } from '../connector.ts'
import type { List, ListPage } from '../walk-back.ts'
import { type Answered, ask } from './client.ts'
import { anyList, type MastodonStatus } from './schema.ts'
import { readStatuses } from './to-post.ts'

/** The most that servers give at once. */
const pageSize = 40

export interface StatusPage extends ListPage {
  readonly statuses: readonly MastodonStatus[]
}

/** Servers that name no next page are asked for what is older than the last of a full one. */
function nextPage({ value, nextMaxId }: Answered<readonly unknown[]>, statuses: readonly MastodonStatus[]) {
  if (nextMaxId !== null) return nextMaxId
  return value.length < pageSize ? null : (statuses.at(-1)?.id ?? null)
}

function statusList(reach: Reach, path: string, ownerId?: string): List<StatusPage> {
  return async (next) => {
    const answer = await ask(reach, path, { limit: pageSize, max_id: next }, anyList)
    const told = { server: reach.baseUrl, seenAt: reach.clock.now().toISOString() }
    const { rows, statuses } = readStatuses(answer.value, told, ownerId)
    return { rows, statuses, next: nextPage(answer, statuses) }
  }
}

/** What an account posted, answered and passed on, newest first. */
export const accountStatuses = (reach: Reach, id: string): List<StatusPage> =>
  statusList(reach, `/api/v1/accounts/${encodeURIComponent(id)}/statuses`, id)

/** Posts with a hashtag that a server knows of: its own people's and those whom they follow. */
export function hashtagTimeline(reach: Reach, tag: string): List<StatusPage> {
  const list = statusList(reach, `/api/v1/timelines/tag/${encodeURIComponent(tag)}`)
  return async (next) => {
    const page = await list(next)
    // Who asks not to be indexed is followed when somebody means them, and is not collected by the way.
    const shy = new Set(page.statuses.filter(({ account }) => account.noindex === true).map(({ uri }) => uri))
    return { ...page, rows: page.rows.filter(({ id }) => !shy.has(String(id))) }
  }
}
