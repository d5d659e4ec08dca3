import { parseTopicSearch, type TopicQuery, type TopicSearch } from '../topic/topic-search.ts'

/** A topic as in Discover, and where on this page somebody is. */
export interface SnowballSearch extends TopicSearch {
  /** Look in everything, whatever the topic. */
  readonly all?: true
  /** Show those who were set aside. */
  readonly aside?: true
}

const isOn = (value: unknown) => value === true || value === 'true' || value === 1

export function parseSnowballSearch(raw: Record<string, unknown>): SnowballSearch {
  return {
    ...parseTopicSearch(raw),
    ...(isOn(raw.all) ? { all: true as const } : {}),
    ...(isOn(raw.aside) ? { aside: true as const } : {}),
  }
}

/** What the API is asked: without a topic the period alone, because everything is searched then. */
export function snowballQuery({ all, aside }: SnowballSearch, topic: TopicQuery) {
  const { terms, from, to } = topic
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const show = aside ? ('dismissed' as const) : ('open' as const)
  return all || terms === '' ? { ...days, show } : { ...topic, show }
}
export type SnowballQuery = ReturnType<typeof snowballQuery>
