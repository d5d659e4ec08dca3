import { parseTopicSearch, type TopicSearch } from '../topic/topic-search.ts'

export interface CreatorSearch extends TopicSearch {
  /** Page of the list of posts, from 1; left out on the first. */
  readonly page?: number
}

export function parseCreatorSearch(raw: Record<string, unknown>): CreatorSearch {
  const page = Number(raw.page)
  return { ...parseTopicSearch(raw), ...(Number.isInteger(page) && page > 1 ? { page } : {}) }
}
