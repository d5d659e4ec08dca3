import type { Period, TopicQuery } from '../topic/topic-search.ts'
import type { NetworkChange, NetworkSearch } from './network-search.ts'

/** What each of the five pictures is given. */
export interface ViewProps {
  readonly search: NetworkSearch
  readonly query: TopicQuery
  readonly period: Period
  readonly onChange: (change: NetworkChange) => void
}
