import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import {
  changeTopic,
  joinList,
  resolvePeriod,
  splitList,
  type TopicChange,
  type TopicQuery,
  type TopicSearch,
  topicQuery,
} from '../topic/topic-search.ts'

/** A question somewhat wider than the one that found too little. */
export type Way = { readonly key: string; readonly search: TopicSearch; readonly query: TopicQuery } & (
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'language' | 'platform' | 'period' }
)

/** What could give more: a related word, any language, every platform, the whole time. Nothing that changes nothing. */
export function waysToWiden(
  search: TopicSearch,
  corpus: Pick<CorpusSummary, 'firstPostAt' | 'lastPostAt'>,
  relatedTerms: readonly string[],
): Way[] {
  const widened = (change: TopicChange) => {
    const wider = changeTopic(search, change)
    return { search: wider, query: topicQuery(wider, resolvePeriod(wider, corpus)) }
  }
  const terms = splitList(search.terms)
  const ways: Way[] = relatedTerms.map((term) => ({
    kind: 'term',
    key: `term ${term}`,
    term,
    ...widened({ terms: joinList([...terms, term]) }),
  }))
  if (search.lang) ways.push({ kind: 'language', key: 'language', ...widened({ lang: undefined }) })
  if (search.on) ways.push({ kind: 'platform', key: 'platform', ...widened({ on: undefined }) })
  if (resolvePeriod(search, corpus)?.kind !== 'all')
    ways.push({ kind: 'period', key: 'period', ...widened({ period: 'all' }) })
  return ways
}
