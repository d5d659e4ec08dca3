import { joinList, type TopicSearch } from '../topic/topic-search.ts'
import type { SampleWorld } from './api/samples.ts'

/** The topic that a world was made for, as Discover asks it; everything over all time where it has none. */
export function worldSearch({ topic }: Pick<SampleWorld, 'topic'>): TopicSearch {
  if (topic === null) return { period: 'all' }
  const terms = joinList(topic.terms)
  const not = joinList(topic.exclude)
  return { ...(terms === undefined ? {} : { terms }), ...(not === undefined ? {} : { not }) }
}
