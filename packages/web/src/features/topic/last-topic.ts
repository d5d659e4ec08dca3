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

/** The data that the topic was about is not looked at any more. */
export function forgetTopic(): void {
  try {
    sessionStorage.removeItem(storageKey)
  } catch {
    // Without storage nothing was kept.
  }
}

export function lastTopic(): TopicSearch {
  try {
    return parseTopicSearch(JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Record<string, unknown>)
  } catch {
    return {}
  }
}
