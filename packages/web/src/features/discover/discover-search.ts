import { parseTopicSearch, type TopicSearch } from '../topic/topic-search.ts'

export type DiscoverSearch = TopicSearch

export const parseDiscoverSearch = (raw: Record<string, unknown>): DiscoverSearch => parseTopicSearch(raw)
