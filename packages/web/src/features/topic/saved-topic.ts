import type { SavedTopic, TopicInput } from './api/topics.ts'
import { joinList, splitList, type TopicSearch } from './topic-search.ts'

type Question = Omit<SavedTopic, 'id' | 'name' | 'createdAt' | 'updatedAt'>

/** The address at which Discover answers a saved topic. */
export function searchOfTopic(topic: SavedTopic): TopicSearch {
  const parts = {
    terms: joinList(topic.terms),
    not: joinList(topic.exclude),
    lang: joinList(topic.languages),
    on: joinList(topic.platforms),
    period: topic.period ?? undefined,
    without: joinList(topic.excludedPosts),
    topic: topic.id,
  }
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))
}

/** What would be kept of the question that stands in the address. Two chosen days are not: a topic outlives them. */
export function questionOfSearch(search: TopicSearch): Question {
  return {
    terms: splitList(search.terms),
    exclude: splitList(search.not),
    languages: splitList(search.lang),
    platforms: splitList(search.on),
    period: search.period ?? null,
    excludedPosts: splitList(search.without),
  }
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  [...a].sort().join('\n') === [...b].sort().join('\n')

/** Whether the question in the address is the saved one. Days that somebody chose by hand are a look, not a change. */
export function asksTopic(search: TopicSearch, topic: SavedTopic): boolean {
  const now = questionOfSearch(search)
  const isSamePeriod = search.from !== undefined || now.period === topic.period
  const lists = ['terms', 'exclude', 'languages', 'platforms', 'excludedPosts'] as const
  return isSamePeriod && lists.every((list) => sameSet(now[list], topic[list]))
}

/** The first of "Knives (2)", "Knives (3)", ... that no topic is called yet. */
export function nameOfCopy(name: string, taken: readonly string[]): string {
  const base = name.replace(/ \(\d+\)$/, '')
  const used = new Set(taken.map((other) => other.toLowerCase()))
  for (let number = 2; ; number++) {
    const copy = `${base} (${number})`
    if (!used.has(copy.toLowerCase())) return copy
  }
}

export const copyOf = (topic: SavedTopic, taken: readonly string[]): TopicInput => {
  const { id: _, createdAt: __, updatedAt: ___, ...input } = topic
  return { ...input, name: nameOfCopy(topic.name, taken) }
}
