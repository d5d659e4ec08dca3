import type { Period, TopicQuery } from '../topic/topic-search.ts'
import type { FurtherChange, FurtherSearch } from './further-search.ts'

/** What each section of the page is given. */
export interface ViewProps {
  readonly search: FurtherSearch
  readonly query: TopicQuery
  readonly period: Period
  readonly onChange: (change: FurtherChange) => void
}
