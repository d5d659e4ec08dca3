import { parseTopicSearch, type TopicSearch } from './topic-search.ts'

const storageKey = 'relais-last-topic'

/** Keeps the topic for this tab, so that the rail leads back to it. */
export function rememberTopic(search: TopicSearch): void {
  if (!search.terms) return
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(search))
  } catch {
    // Without storage the rail leads to the choice of a topic.
  }
}

export function lastTopic(): TopicSearch {
  try {
    return parseTopicSearch(JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Record<string, unknown>)
  } catch {
    return {}
  }
}
